package org.quotewright.attribution.naming;

/** Tells which words with a capital may be part of a name. */
final class NameParts {

    private final Words words;

    NameParts(Words words) {
        this.words = words;
    }

    boolean is(int i) {
        return words.isCapital(i) && (!NameWords.isNoName(words.bare(i)) || isCountry(i));
    }

    private boolean isCountry(int i) {
        return words.at(i).text().equals("US");
    }
}
