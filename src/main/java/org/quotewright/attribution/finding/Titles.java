package org.quotewright.attribution.finding;

import java.util.stream.IntStream;

/** Tells titles of works and headings from speech by their capitals. */
final class Titles {

    private static final int SHORT_WORD = 4;

    private Titles() {}

    /** True where at least two words, and every word but short ones, begin with a capital. */
    static boolean isTitleCase(Reading reading, TokenRange range) {
        return isCapitalised(reading, range)
                && IntStream.range(range.from(), range.to()).filter(reading::isCapitalised).count()
                        > 1;
    }

    /** True where every word but short ones begins with a capital. */
    static boolean isCapitalised(Reading reading, TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            boolean small = reading.word(i).length() < SHORT_WORD || reading.token(i).isClitic();
            if (reading.isWord(i) && !reading.isCapitalised(i) && !small) {
                return false;
            }
        }
        return true;
    }
}
