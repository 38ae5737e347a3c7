package org.quotewright.attribution.naming;

import org.quotewright.text.WordList;

/** Small words inside the names of bodies: "Bank of England", "Central and East Marovian Board". */
final class NameJoins {

    private static final WordList JOINS = WordList.named("name-joins.txt");

    private static final WordList WHOLE = WordList.named("nouns-of-whole-bodies.txt");

    private final Words words;
    private final NameParts parts;

    NameJoins(Words words, NameParts parts) {
        this.words = words;
        this.parts = parts;
    }

    boolean isJoin(int i) {
        return JOINS.has(words.lower(i));
    }

    /** "Harbour Watch and Marsh Society": two bodies, each with a noun that ends its name. */
    boolean isOfTwo(int from, int and, int to) {
        return words.lower(and).equals("and")
                && isWhole(from, and)
                && isWhole(and + 1, to)
                && !hasOf(from, and);
    }

    private boolean isWhole(int from, int to) {
        return to - from > 1 && WHOLE.has(words.bare(to - 1));
    }

    /** The index after the word that a small word joins to the name, or {@code end}. */
    int after(int from, int end, int to) {
        if (!JOINS.has(words.lower(end))) {
            return end;
        }
        String article = words.lower(end + 1);
        int next = article.equals("the") || article.equals("a") ? end + 2 : end + 1;
        if (next >= to || !parts.is(next) || !joins(from, end, next)) {
            return end;
        }
        return next + 1;
    }

    private boolean joins(int from, int end, int next) {
        String join = words.lower(end);
        if (join.equals("and")) {
            return next == end + 1
                    && (hasOf(from, end) || isSharedAdjective(from, end, next))
                    && !isPersonStart(next)
                    && !words.isRole(end - 1);
        }
        boolean organisation = hasOrganisationNoun(from, end);
        boolean office = words.isRole(end - 1) && (join.equals("of") || join.equals("for"));
        boolean friends = words.bare(end - 1).equals("friends");
        if (join.equals("of") && NameWords.isFormOfState(words.bare(end - 1))) {
            return !isPersonStart(next);
        }
        if (join.equals("of") && NameWords.isFormOfState(words.bare(next)) && hasOf(from, end)) {
            return words.lower(next + 1).equals("of");
        }
        boolean members =
                join.equals("of")
                        && words.bare(end - 1).endsWith("s")
                        && (end - from > 1 || friends);
        return (organisation && !isPersonStart(next))
                || office
                || (members && !isPerson(from, end));
    }

    /** "the Central and East European Coalition": two first words of one body's name. */
    private boolean isSharedAdjective(int from, int end, int next) {
        String word = words.bare(from);
        boolean alone =
                NameWords.isPlace(word)
                        || NameWords.isParty(word)
                        || NameWords.isOrganisationNoun(word)
                        || NameWords.isFirstName(word)
                        || words.at(from).isAllCaps();
        int last = next;
        while (parts.is(last + 1) && last < next + 4) {
            last++;
        }
        return end - from == 1
                && !alone
                && words.lower(from - 1).equals("the")
                && last > next
                && NameWords.isOrganisationNoun(words.bare(last));
    }

    private boolean hasOrganisationNoun(int from, int end) {
        String last = words.bare(end - 1);
        if (NameWords.isOrganisationNoun(last)) {
            return true;
        }
        return hasOf(from, end) && NameWords.isOrganisationNoun(words.bare(from));
    }

    private boolean hasOf(int from, int end) {
        for (int i = from; i < end; i++) {
            String lower = words.lower(i);
            if (!words.isCapital(i) && JOINS.has(lower) && !NameWords.isParticle(lower)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int from, int end) {
        for (int i = from; i < end; i++) {
            String word = words.bare(i);
            boolean first = NameWords.isFirstName(word) && !NameWords.isPlace(word);
            if (first || NameWords.isHonorific(word) || words.isRole(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonStart(int i) {
        String word = words.bare(i);
        boolean first = NameWords.isFirstName(word) && !NameWords.isPlace(word) && parts.is(i + 1);
        return NameWords.isHonorific(word) || words.isRole(i) || first;
    }
}
