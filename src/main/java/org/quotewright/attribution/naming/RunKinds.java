package org.quotewright.attribution.naming;

/**
 * Tells what a stretch of capitalised words names: a person, a body, a place, or it cannot be told.
 */
final class RunKinds {

    private final Words words;

    RunKinds(Words words) {
        this.words = words;
    }

    /** What the words tell, or a tagger's marks where these know better. */
    NameKind of(int from, int to) {
        NameKind told = byWords(from, to);
        if (told != NameKind.ORGANISATION && hasAcronym(from, to)) {
            return NameKind.ORGANISATION;
        }
        return words.marked()
                .kindOf(words.phrase(from, to))
                .filter(marked -> yields(told, marked, from, to))
                .orElse(told);
    }

    /** "Jan Vikas Front (JVF)": persons bear no letters. */
    private boolean hasAcronym(int from, int to) {
        boolean bracket = words.lower(to).equals("(") && words.lower(to + 2).equals(")");
        return bracket
                && to - from > 1
                && words.at(to + 1).isAllCaps()
                && Acronyms.of(words.bareWords(from, to)).contains(words.bare(to + 1));
    }

    private boolean yields(NameKind told, NameKind marked, int from, int to) {
        return switch (told) {
            case UNKNOWN -> marked != NameKind.PERSON || !isCalledBody(from, to);
            case PERSON -> marked != NameKind.PERSON && !hasInitial(from, to);
            case ORGANISATION -> marked == NameKind.PERSON && isFirst(from);
            case PLACE -> false;
        };
    }

    /** "the firm Dale Moor", "the trust, Tarn Elva,", "the Dale Moor faction": a noun of bodies. */
    private boolean isCalledBody(int from, int to) {
        int before = words.lower(from - 1).equals(",") ? from - 2 : from - 1;
        return isBodyNoun(before)
                || isBodyNoun(to)
                || words.lower(from - 1).equals("at")
                || isBeforeStaff(to)
                || holdsCommonWord(from, to);
    }

    /** "Norvik Sparbank analyst Ann Lee": no person stands before another's role. */
    private boolean isBeforeStaff(int role) {
        return words.isRole(role) && !words.isCapital(role) && words.isCapital(role + 1);
    }

    /** "Statistics Norvik", "Climate Watch Now": words that no person's name holds. */
    private boolean holdsCommonWord(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.bare(i);
            if (NameWords.isOrganisationNoun(word)
                    || NameWords.isWeak(word) && !NameWords.isFirstName(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBodyNoun(int i) {
        return words.isWord(i)
                && !words.isCapital(i)
                && NameWords.isOrganisationNoun(words.lower(i));
    }

    private NameKind byWords(int from, int to) {
        String phrase = words.phrase(from, to);
        if (NameWords.isPlace(phrase) || isState(from, to)) {
            return NameKind.PLACE;
        }
        if (isOrganisation(from, to)) {
            return NameKind.ORGANISATION;
        }
        if (to - from == 1) {
            return isAcronym(from) ? NameKind.ORGANISATION : NameKind.UNKNOWN;
        }
        if (NameWords.isOrganisationNoun(words.bare(from)) && hasParticle(from, to)) {
            return NameKind.ORGANISATION;
        }
        boolean person =
                NameWords.isFirstName(words.bare(from))
                        || hasInitial(from, to)
                        || hasParticle(from, to);
        return person && !isThing(from, to) ? NameKind.PERSON : NameKind.UNKNOWN;
    }

    /** "the Marlow Grant", "Cleveland Rockets": an article or a place before a plural. */
    private boolean isThing(int from, int to) {
        boolean place = NameWords.isPlace(words.bare(from));
        return words.lower(from - 1).equals("the") || (place && words.lower(to - 1).endsWith("s"));
    }

    /** "Republic of Marovia". */
    private boolean isState(int from, int to) {
        int form = from;
        while (form + 2 < to && !words.lower(form + 1).equals("of")) {
            form++;
        }
        return form + 2 < to
                && NameWords.isFormOfState(words.bare(form))
                && !NameWords.isOrganisationNoun(words.bare(to - 1));
    }

    private boolean hasParticle(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (words.isWord(i) && NameWords.isParticle(words.lower(i)) && !words.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInitial(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (words.isInitial(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrganisation(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        String last = words.bare(to - 1);
        boolean plain = !isFirst(from) || to - from > 2 || isPlainNoun(last);
        boolean schools = last.equals("district") && words.bare(to - 2).equals("school");
        if ((NameWords.isOrganisationNoun(last) || schools) && plain) {
            return true;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean small = words.isWord(i) && !words.isCapital(i);
            if (small || words.lower(i).equals("&")) {
                return !NameWords.isParticle(words.lower(i));
            }
        }
        return false;
    }

    private boolean isPlainNoun(String word) {
        return !NameWords.isFirstName(word);
    }

    private boolean isAcronym(int i) {
        String text = words.at(i).text();
        long letters = text.chars().filter(Character::isUpperCase).count();
        boolean allCaps = text.chars().noneMatch(Character::isLowerCase);
        return allCaps && letters >= 2 && letters <= 6;
    }

    boolean isFirst(int i) {
        String word = words.bare(i);
        return words.isCapital(i) && NameWords.isFirstName(word) && !NameWords.isPlace(word);
    }
}
