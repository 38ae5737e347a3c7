package org.quotewright.app.cli;

/** Folds words that run over several lines into one, without signs that steer a terminal. */
final class OneLine {

    private OneLine() {}

    static String of(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]++", " ").strip();
    }
}
