package org.quotewright.attribution.finding;

import org.quotewright.text.WordList;

/** Tells subjects that cannot speak: {@code The sundial on the wall says noon}. */
final class SilentNouns {

    private static final WordList NOUNS = WordList.named("silent-nouns.txt");

    private SilentNouns() {}

    /** True where such a noun begins a heading's source, or ends it. */
    static boolean isIn(Reading reading, int from, int to) {
        return NOUNS.has(reading.word(from)) || NOUNS.has(reading.word(to - 1));
    }

    /** True for a noun phrase with an article whose head is such a noun. */
    static boolean isHead(Reading reading, TokenRange phrase) {
        int at = phrase.from() + 1;
        while (at < phrase.to()
                && reading.isWord(at)
                && !reading.is(at, WordClass.PREPOSITION)
                && !reading.word(at).equals("that")) {
            at++;
        }
        return reading.is(phrase.from(), WordClass.DETERMINER) && NOUNS.has(reading.word(at - 1));
    }
}
