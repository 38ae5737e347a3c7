package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Words;

/** Reads the description before a name: "Another critic, Ann Lee,", "the Herald's Ann Lee". */
final class DescriptionsBefore {

    private static final int LONGEST = 20;
    private static final int NEAR = 5;

    private final Words words;
    private final PostReader reader;
    private final DescriptionShape shape;

    DescriptionsBefore(Words words, PostReader reader) {
        this.words = words;
        this.reader = reader;
        this.shape = new DescriptionShape(words);
    }

    Optional<Post> read(int name) {
        int owned = afterOwned(name);
        if (owned >= 0) {
            return readTo(owned + 1);
        }
        return readTo(name);
    }

    /** The comma of "Its founder, retired postman Ann Lee", or -1. */
    private int afterOwned(int name) {
        int comma = name - 1;
        while (comma > name - NEAR && words.isWord(comma) && !words.isCapital(comma)) {
            comma--;
        }
        int first = words.from(words.sentenceOf(name).begin());
        boolean owned =
                comma < name - 1
                        && words.lower(comma).equals(",")
                        && comma - first <= NEAR
                        && words.lower(first).equals("its");
        return owned ? comma : -1;
    }

    private Optional<Post> readTo(int name) {
        if (words.isPossessive(name - 1)) {
            return reader.owner(name - 1);
        }
        if (!words.lower(name - 1).equals(",")) {
            return Optional.empty();
        }
        int from = name - 1;
        int least = Math.max(words.from(words.sentenceOf(name).begin()), name - LONGEST);
        while (from > least
                && !shape.isStop(from - 1)
                && !words.isQuoted(from - 1)
                && !isAccordingTo(from - 1)) {
            from--;
            if (RoleWords.isDeterminer(words.lower(from)) && !isComplement(from - 1)) {
                break;
            }
        }
        int owner = ownerBegin(from, name - 1);
        from = owner > 0 ? owner : from;
        boolean described =
                from < name - 1
                        && (RoleWords.isDeterminer(words.lower(from))
                                || words.isRole(from)
                                || shape.holdsPossessive(from, name - 1) && words.isCapital(from));
        boolean another = words.lower(from - 1).equals("and") && !words.lower(from).equals("its");
        return described && !another
                ? reader.read(from, name - 1).filter(post -> shape.isNear(shape.from(post), post))
                : Optional.empty();
    }

    /** "said Vexon's chief executive, Ann Lee": where the owner begins behind a verb, or -1. */
    private int ownerBegin(int from, int end) {
        int possessive = from;
        while (possessive < end && !words.isPossessive(possessive)) {
            possessive++;
        }
        int begin = possessive;
        while (begin > from && words.isCapital(begin - 1)) {
            begin--;
        }
        boolean behind =
                begin > from
                        && begin <= from + NEAR
                        && !words.isCapital(from)
                        && !RoleWords.isDeterminer(words.lower(from));
        return possessive < end && begin < possessive && behind ? begin : -1;
    }

    private boolean isAccordingTo(int to) {
        return words.lower(to).equals("to") && words.lower(to - 1).equals("according");
    }

    private boolean isComplement(int i) {
        return Set.of("of", "for", "at", "to", "with", "in", "on", "from", "against")
                .contains(words.lower(i));
    }
}
