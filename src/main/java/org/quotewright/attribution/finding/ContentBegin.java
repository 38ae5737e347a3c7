package org.quotewright.attribution.finding;

/** Finds where content that stands before its verb begins. */
final class ContentBegin {

    private ContentBegin() {}

    /** The first token of the content whose last quoted stretch ends before {@code last}. */
    static int beforeQuote(CueContext cue, int last) {
        Reading reading = cue.reading();
        int begin = reading.stretchTokens(reading.stretchAt(last - 1)).from();
        int from = Math.max(cue.floor(), Math.min(begin, beforeClause(cue)));
        for (int i = begin - 1; i >= from; i--) {
            String word = reading.word(i);
            if (!reading.isQuoted(i) && (word.equals(":") || word.equals(";"))) {
                return i + 1;
            }
        }
        return Math.max(from, cue.floor());
    }

    /** The first token of the sentence that can be content. */
    static int beforeClause(CueContext cue) {
        int from = cue.floor();
        while (from < cue.begin() && isLink(cue.reading(), from)) {
            from++;
        }
        return from;
    }

    private static boolean isLink(Reading reading, int at) {
        return ",;:\u2014\u2013)".contains(reading.word(at)) && !reading.isQuoted(at);
    }
}
