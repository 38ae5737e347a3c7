package org.quotewright.attribution.naming;

/** Finds where an office ends and the name of its holder begins. */
final class OfficeWords {

    private static final int LONGEST_NAME = 3;
    private static final WordTable BODIES = WordTable.named("office-bodies.txt");

    private final Words words;

    OfficeWords(Words words) {
        this.words = words;
    }

    /**
     * The index of the name's first word after the office whose noun stands at {@code title};
     * {@code to} where nothing but the office stands there.
     */
    int endOfOffice(int title, int to) {
        int next = title + 1;
        if (next >= to || words.isCapital(next)) {
            return next;
        }
        int known = endOfKnownOffice(title, to);
        boolean named = known > title && (known >= to || words.isCapital(known));
        return named ? known : beginOfName(title + 2, to);
    }

    /** The end of "Secretary of State", or -1. */
    private int endOfKnownOffice(int title, int to) {
        for (int end = Math.min(to, title + 5); end > title + 2; end--) {
            if (BODIES.has(words.phrase(title, end))) {
                return end;
            }
        }
        return -1;
    }

    private int beginOfName(int least, int to) {
        int name = to - 2;
        if (name <= least || !isFirst(name)) {
            if (isNameOf(to - LONGEST_NAME, least, to)) {
                return to - LONGEST_NAME;
            }
            return name > least && (endsInThreeCapitals(to) || isBehindBody(name, to)) ? name : to;
        }
        return isNameOf(name - 1, least, to) ? name - 1 : name;
    }

    /** "of the Presidential Administration Hikmat Orel": two words behind a body or a country. */
    private boolean isBehindBody(int name, int to) {
        String before = words.bare(name - 1);
        boolean body = NameWords.isOrganisationNoun(before) || NameWords.isPlace(before);
        return body
                && words.isCapital(name - 1)
                && words.isCapital(name)
                && words.isCapital(to - 1)
                && !NameWords.isOrganisationNoun(words.bare(name))
                && !NameWords.isOrganisationNoun(words.bare(to - 1));
    }

    /** "for the Strait Lucan Berghest": one word of the office, then a name. */
    private boolean endsInThreeCapitals(int to) {
        return words.isCapital(to - 2) && words.isCapital(to - 3) && !words.isCapital(to - 4);
    }

    private boolean isNameOf(int begin, int least, int to) {
        return begin > least
                && to - begin <= LONGEST_NAME
                && isFirst(begin)
                && words.isCapital(begin - 1);
    }

    private boolean isFirst(int i) {
        String word = words.bare(i);
        return words.isCapital(i) && NameWords.isFirstName(word) && !NameWords.isPlace(word);
    }
}
