package org.quotewright.search;

/** How far a word may be from one that was asked for with a tilde. */
final class Nearness {

    /** Letters that are never off. */
    static final int SAME_BEGINNING = 1;

    private static final int LONG = 6;

    private Nearness() {}

    static int edits(String word) {
        return word.codePointCount(0, word.length()) < LONG ? 1 : 2;
    }
}
