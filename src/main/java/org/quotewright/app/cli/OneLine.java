package org.quotewright.app.cli;

/** Folds words that run over several lines into one. */
final class OneLine {

    private OneLine() {}

    static String of(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
