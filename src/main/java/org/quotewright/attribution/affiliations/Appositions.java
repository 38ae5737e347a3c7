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
    private static final Set<String> COPULAS = Set.of("is", "was", "became", "serves", "served");
    private static final Set<String> STOPS =
            Set.of(",", ";", "who", "whose", "whom", "which", "\u2014", "\u2013", "--", ")");

    private static final WordTable PERSONS = WordTable.named("person-nouns.txt");

    private final Words words;
    private final PostReader reader;
    private final PartyLetters letters;
    private final LeadClauses leads;

    Appositions(Words words, Cast cast, PostReader reader) {
        this.words = words;
        this.reader = reader;
        this.letters = new PartyLetters(words);
        this.leads = new LeadClauses(words, cast);
    }

    List<Post> around(Name name) {
        List<Post> found = new ArrayList<>();
        int after = words.to(name.span().end());
        int end = Math.min(words.to(words.sentenceOf(after - 1).end()), after + LONGEST);
        int past = afterBracket(after, end, found);
        follows(past, end, isOfficial(name)).ifPresent(found::add);
        firstOfTwo(past, end).ifPresent(found::add);
        if (!name.doubtful()) {
            precedes(words.from(name.withTitle().begin())).ifPresent(found::add);
        }
        return found;
    }

    /** The first of two roles, where it has a body of its own (", a Labour MP and author,"). */
    private Optional<Post> firstOfTwo(int comma, int end) {
        if (comma >= end || !words.lower(comma).equals(",") || words.isQuoted(comma)) {
            return Optional.empty();
        }
        int to = stop(comma + 1, end);
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
        return noun && beginsDescription(from) && and + 1 < to && !words.isCapital(and + 1);
    }

    private boolean isOfficial(Name name) {
        return name.title().filter(title -> words.isRole(words.to(title.end()) - 1)).isPresent();
    }

    private Optional<Post> follows(int at, int end, boolean titled) {
        String lower = at < end ? words.lower(at) : "";
        if (lower.equals(",") || lower.equals("\u2014") || lower.equals("\u2013")) {
            return afterComma(at + 1, end);
        }
        if (COPULAS.contains(lower)) {
            int to = stop(at + 1, end);
            return beginsDescription(at + 1) ? reader.read(at + 1, to) : Optional.empty();
        }
        boolean close = lower.equals("of") || lower.equals("from");
        return close
                ? reader.body(at, stop(at, end)).filter(post -> isBelieved(post, at, titled))
                : Optional.empty();
    }

    /** "Rep. Ames of Tarn": a place; only "the" or the noun of a body makes sure. */
    private boolean isBelieved(Post post, int of, boolean titled) {
        return switch (post.strength()) {
            case PLACE -> titled;
            case LIKELY ->
                    !titled || words.lower(of + 1).equals("the") || words.at(of + 1).isAllCaps();
            default -> true;
        };
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
        int to = stop(begin, end);
        Optional<Post> party = letters.read(begin, to);
        if (party.isPresent()) {
            return party;
        }
        boolean clause = begin >= to || words.lower(begin).equals("and");
        return clause || isNameList(begin, to) ? whoIs(begin, end) : described(begin, to);
    }

    /** ", who is a lawyer for the union,". */
    private Optional<Post> whoIs(int who, int end) {
        Optional<Post> led = leads.read(who);
        if (led.isPresent()) {
            return led;
        }
        boolean described =
                words.lower(who).equals("who") && COPULAS.contains(words.lower(who + 1));
        int begin = words.lower(who + 2).equals("as") ? who + 3 : who + 2;
        boolean role =
                beginsDescription(begin) || begin == who + 3 || described && words.isCapital(begin);
        return described && role ? reader.read(begin, stop(begin, end)) : alsoIs(who, end);
    }

    /** ", who swept floors and is now keeper of the museum,". */
    private Optional<Post> alsoIs(int who, int end) {
        boolean clause = words.lower(who).equals("who");
        int to = clause ? stop(who + 1, end) : who;
        for (int i = who + 2; i < to; i++) {
            int role = words.lower(i + 1).equals("now") ? i + 2 : i + 1;
            boolean copula = words.lower(i - 1).equals("and") && COPULAS.contains(words.lower(i));
            if (copula && role < to && beginsDescription(role)) {
                return reader.read(role, to);
            }
        }
        return Optional.empty();
    }

    /** Another person's name after the comma is no description of this one. */
    private boolean isNameList(int begin, int to) {
        return words.isCapital(begin)
                && NameWords.isFirstName(words.bare(begin))
                && !NameWords.isPlace(words.bare(begin))
                && !holdsPossessive(begin, to);
    }

    private boolean holdsPossessive(int begin, int to) {
        for (int i = begin; i < to; i++) {
            if (words.isPossessive(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Post> described(int begin, int to) {
        return reader.read(begin, to).filter(post -> isNear(begin, post) && isWhole(post));
    }

    private boolean isNear(int begin, Post post) {
        int role = words.from(post.evidence().getFirst().begin());
        return role - begin < 12 && !holdsVerb(begin, role);
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

    private boolean holdsVerb(int begin, int role) {
        for (int i = begin; i < role; i++) {
            String lower = words.lower(i);
            if (lower.equals("said")
                    || lower.equals("says")
                    || lower.equals("told")
                    || COPULAS.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsDescription(int i) {
        return RoleWords.isDeterminer(words.lower(i))
                || words.isRole(i)
                || words.lower(i).equals("as");
    }

    private int stop(int from, int end) {
        int to = from;
        while (to < end
                && (CommonBodies.isNamedAfter(words, to) || !STOPS.contains(words.lower(to)))) {
            to++;
        }
        return to;
    }

    /** "Another critic, Ann Lee,": the description before the name. */
    private Optional<Post> precedes(int name) {
        if (words.isPossessive(name - 1)) {
            return reader.owner(name - 1);
        }
        if (!words.lower(name - 1).equals(",")) {
            return Optional.empty();
        }
        int from = name - 1;
        int least = Math.max(words.from(words.sentenceOf(name).begin()), name - LONGEST / 2);
        while (from > least
                && !STOPS.contains(words.lower(from - 1))
                && !words.isQuoted(from - 1)) {
            from--;
            if (RoleWords.isDeterminer(words.lower(from)) && !isComplement(from - 1)) {
                break;
            }
        }
        boolean described =
                from < name - 1
                        && (RoleWords.isDeterminer(words.lower(from))
                                || words.isRole(from)
                                || holdsPossessive(from, name - 1) && words.isCapital(from));
        boolean another = words.lower(from - 1).equals("and") && !words.lower(from).equals("its");
        return described && !another
                ? reader.read(from, name - 1).filter(post -> isNear(from(post), post))
                : Optional.empty();
    }

    private boolean isComplement(int i) {
        return Set.of("of", "for", "at").contains(words.lower(i));
    }

    private int from(Post post) {
        return words.from(post.evidence().getFirst().begin());
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
