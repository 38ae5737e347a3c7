package org.quotewright.attribution.affiliations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.attribution.naming.Words;

/** Reads what stands round a name: ", chief economist at Y,", "of the Sierra Club", "(D-Ohio)". */
final class Appositions {

    private static final int LONGEST = 40;
    private static final Set<String> AFTER_ROLE =
            Set.of(
                    "of",
                    "for",
                    "at",
                    "with",
                    "from",
                    "in",
                    "to",
                    "on",
                    "who",
                    "whose",
                    "and",
                    "or",
                    "that",
                    "as",
                    "under",
                    "there",
                    "based",
                    "turned",
                    "specializing",
                    "representing",
                    "working");
    private static final Set<String> NOW = Set.of("now", "currently");
    private static final PostStrength NOWADAYS = PostStrength.PRESENT;
    private static final WordTable PERSONS = WordTable.named("person-nouns.txt");

    private final Words words;
    private final PostReader reader;
    private final PartyLetters letters;
    private final DescriptionShape shape;
    private final RelativePosts relatives;
    private final DescriptionsBefore before;
    private final Homes homes;

    Appositions(Words words, Cast cast, PostReader reader) {
        this.words = words;
        this.reader = reader;
        this.letters = new PartyLetters(words);
        this.shape = new DescriptionShape(words);
        this.relatives = new RelativePosts(words, cast, reader);
        this.before = new DescriptionsBefore(words, reader);
        this.homes = new Homes(words);
    }

    List<Post> around(Name name) {
        List<Post> found = new ArrayList<>();
        int after = words.to(name.span().end());
        int end = Math.min(words.to(words.sentenceOf(after - 1).end()), after + LONGEST);
        int past = afterBracket(after, end, found);
        follows(past, end, isOfficial(name)).ifPresent(found::add);
        firstOfTwo(past, end).ifPresent(found::add);
        ofBoth(past, end).ifPresent(found::add);
        if (!name.doubtful()) {
            before.read(words.from(name.withTitle().begin())).ifPresent(found::add);
        }
        return found;
    }

    /** "Ann Lee and Bob Dale, both members of the Lines Board,". */
    private Optional<Post> ofBoth(int at, int end) {
        int comma = words.lower(at).equals("and") ? at + 1 : at;
        while (comma > at && comma < end && words.isCapital(comma)) {
            comma++;
        }
        boolean both = words.lower(comma).equals(",") && words.lower(comma + 1).equals("both");
        int role = comma + 2;
        if (!both || role >= end || words.isQuoted(comma)) {
            return Optional.empty();
        }
        int to = shape.stop(role, end);
        return words.lower(role).equals("members")
                ? reader.body(role + 1, to)
                : reader.read(role, to);
    }

    /** The first of two roles, where it has a body of its own (", a Labour MP and author,"). */
    private Optional<Post> firstOfTwo(int comma, int end) {
        if (comma >= end || !words.lower(comma).equals(",") || words.isQuoted(comma)) {
            return Optional.empty();
        }
        int to = shape.stop(comma + 1, end);
        for (int and = comma + 2; and < to; and++) {
            if (words.lower(and).equals("and") && isDescribed(comma + 1, and, to)) {
                return reader.read(comma + 1, and)
                        .filter(post -> post.hasOrganisation() || post.owner().isPresent());
            }
        }
        return Optional.empty();
    }

    private boolean isDescribed(int from, int and, int to) {
        boolean noun = words.isRole(and - 1) || PERSONS.has(words.bare(and - 1));
        return noun && shape.beginsDescription(from) && and + 1 < to && !words.isCapital(and + 1);
    }

    private boolean isOfficial(Name name) {
        return name.title().filter(title -> words.isRole(words.to(title.end()) - 1)).isPresent();
    }

    private Optional<Post> follows(int at, int end, boolean titled) {
        String lower = at < end ? words.lower(at) : "";
        if (lower.equals(",") || lower.equals("\u2014") || lower.equals("\u2013")) {
            return afterComma(at + 1, end);
        }
        if (shape.isCopula(lower)) {
            int to = shape.stop(at + 1, end);
            return shape.beginsDescription(at + 1) ? reader.read(at + 1, to) : Optional.empty();
        }
        boolean close = lower.equals("of") || lower.equals("from");
        return close
                ? reader.body(at, shape.stop(at, end)).filter(post -> isBelieved(post, at, titled))
                : relatives.readVerb(at);
    }

    /** "Rep. Ames of Tarn": a place; only "the" or the noun of a body makes sure. */
    private boolean isBelieved(Post post, int of, boolean titled) {
        return switch (post.strength()) {
            case PLACE -> titled;
            case LIKELY ->
                    !titled
                            || words.lower(of + 1).equals("the")
                            || words.at(of + 1).isAllCaps()
                            || isLongName(of);
            default -> true;
        };
    }

    /** "Engineer Ann Lee of Dale Works", not "Rep. Ames of Tarn, Ohio". */
    private boolean isLongName(int of) {
        int after = of + 3;
        return words.isCapital(of + 1)
                && words.isCapital(of + 2)
                && !NameWords.isPlace(words.bare(of + 2))
                && !words.lower(after).equals(",");
    }

    private Optional<Post> afterComma(int from, int end) {
        if (from >= end) {
            return Optional.empty();
        }
        boolean age =
                Character.isDigit(words.lower(from).charAt(0)) && words.lower(from + 1).equals(",");
        int begin = age ? from + 2 : from;
        if (begin >= end || words.isQuoted(begin)) {
            return Optional.empty();
        }
        int to = shape.stop(begin, end);
        boolean body = words.lower(begin + 1).equals("the") || words.isCapital(begin + 1);
        if (words.lower(begin).equals("of") && body) {
            return homes.isHome(begin + 1, age) ? Optional.empty() : reader.body(begin, to);
        }
        Optional<Post> party = letters.read(begin, to);
        if (party.isPresent()) {
            return party;
        }
        boolean clause = begin >= to || words.lower(begin).equals("and");
        if (clause || isNameList(begin, to)) {
            return relatives.read(begin, end);
        }
        int role = NOW.contains(words.lower(begin)) ? begin + 1 : begin;
        if (role > begin && Set.of("at", "with", "of").contains(words.lower(role))) {
            return reader.body(role, to).map(post -> post.at(post.organisation(), NOWADAYS));
        }
        Optional<Post> described = described(role, to);
        return described.filter(Appositions::isTold).or(() -> clause(to, end)).or(() -> described);
    }

    private static boolean isTold(Post post) {
        return post.hasOrganisation() && !post.former() || post.owner().isPresent();
    }

    /** "a former minister who now heads the institute": a clause that tells more than the noun. */
    private Optional<Post> clause(int who, int end) {
        return words.lower(who).equals("who") ? relatives.read(who, end) : Optional.empty();
    }

    /** Another person's name after the comma is no description of this one. */
    private boolean isNameList(int begin, int to) {
        return words.isCapital(begin)
                && NameWords.isFirstName(words.bare(begin))
                && !NameWords.isPlace(words.bare(begin))
                && !shape.holdsPossessive(begin, to);
    }

    private Optional<Post> described(int begin, int to) {
        return reader.read(begin, to).filter(post -> shape.isNear(begin, post) && isWhole(post));
    }

    /**
     * True where the description ends with the role, a complement or a mark, and no verb follows.
     */
    private boolean isWhole(Post post) {
        int after = words.from(roleEnd(post));
        String next = words.lower(after);
        return next.isEmpty() || !words.isWord(after) || AFTER_ROLE.contains(next);
    }

    private int roleEnd(Post post) {
        return post.evidence().stream()
                .filter(span -> span.in(words.layout().text()).contains(post.role()))
                .findFirst()
                .orElse(post.evidence().getLast())
                .end();
    }

    private int afterBracket(int at, int end, List<Post> found) {
        if (!words.lower(at).equals("(") || at + 2 >= end) {
            return at;
        }
        int close = at;
        while (close < end && !words.lower(close).equals(")")) {
            close++;
        }
        letters.read(at + 1, close).ifPresent(found::add);
        return close + 1;
    }
}
