package org.quotewright.app.cli;

/** Folds words that run over several lines into one, without signs that steer a terminal. */
final class OneLine {

    private OneLine() {}

    /** Place for place the same, where a place is more than the words. */
    static String blanked(String words) {
        return words.replaceAll("\\p{Cc}", " ");
    }

    static String of(String words) {
        return words.replaceAll("[\\s\\p{Cc}]++", " ").strip();
    }
}
