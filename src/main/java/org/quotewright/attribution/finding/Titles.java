package org.quotewright.attribution.finding;

/** Tells titles of works and headings from speech by their capitals. */
final class Titles {

    private static final int SHORT_WORD = 4;

    private Titles() {}

    /** True where at least two words, and every word but short ones, begin with a capital. */
    static boolean isTitleCase(Reading reading, TokenRange range) {
        int capitals = 0;
        for (int i = range.from(); i < range.to(); i++) {
            boolean capital = reading.isCapitalised(i);
            boolean small = reading.word(i).length() < SHORT_WORD || reading.token(i).isClitic();
            if (reading.isWord(i) && !capital && !small) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 1;
    }
}
