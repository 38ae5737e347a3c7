package org.quotewright.review;

import org.quotewright.model.Span;

/**
 * Where an edge of a quotation may stand in a text: at words, with the marks that belong to them.
 * An opening mark and its word have one place; closing marks have one behind them, and one behind
 * what follows them without a space: a stop, a dash, a bracket.
 */
public record WordStops(String text) {

    private static final String OPENING = "\u201C\u2018\u201E\u00AB\"'([{";
    private static final String CLOSING = "\u201D\u2019\u201C\u00BB\"'";
    private static final String APOSTROPHES = "\u2019'";
    private static final String SINGLE_OPENING = "\u2018'";
    private static final String STOPS = ".,;:!?\u2026)]}";
    private static final String OPENING_ON = ":([{";
    private static final String DASHES = "\u2013\u2014\u2015";

    /** Which edge of a quotation. */
    public enum Edge {
        BEGIN,
        END
    }

    /** The nearest stop on one side, {@code offset} itself where there is none. */
    public int step(Edge edge, int offset, boolean forwards) {
        int at = offset;
        do {
            at += forwards ? 1 : -1;
        } while (at > 0 && at < text.length() && !isStop(edge, at));
        return at >= 0 && at <= text.length() && isStop(edge, at) ? at : offset;
    }

    /** The nearest stop on either side, the one before where both are as near. */
    public int nearest(Edge edge, int offset) {
        if (isStop(edge, offset)) {
            return offset;
        }
        int before = step(edge, offset, false);
        int after = step(edge, offset, true);
        boolean isAfter = before == offset || after != offset && after - offset < offset - before;
        return isAfter ? after : before;
    }

    /** With the whole of the words that it cuts. */
    public Span whole(Span words) {
        int begin = words.begin();
        int end = words.end();
        return new Span(
                isWithin(begin) ? step(Edge.BEGIN, begin, false) : begin,
                isWithin(end) ? step(Edge.END, end, true) : end);
    }

    /** Without white space at its ends, unless it is nothing else. */
    public Span trimmed(Span words) {
        int begin = words.begin();
        int end = words.end();
        while (begin < end && isSpace(begin)) {
            begin++;
        }
        while (begin < end && isSpace(end - 1)) {
            end--;
        }
        return begin == end ? words : new Span(begin, end);
    }

    private boolean isWithin(int at) {
        return isWord(at - 1) && isWord(at);
    }

    /** The next stop beside a quotation mark or at the edge of a sentence or a paragraph. */
    public int stepToMark(Edge edge, int offset, boolean forwards) {
        int before = offset;
        int at = step(edge, offset, forwards);
        while (at != before && !isMark(edge, at)) {
            before = at;
            at = step(edge, at, forwards);
        }
        return at;
    }

    private boolean isMark(Edge edge, int at) {
        if (edge == Edge.BEGIN) {
            return isOneOf(OPENING, at) || at == 0 || endsSentence(lastBefore(at));
        }
        return isOneOf(CLOSING, at - 1) || endsSentence(at - 1);
    }

    private boolean endsSentence(int at) {
        return at < 0 || ".!?\n\r\u201D\"".indexOf(text.charAt(at)) >= 0;
    }

    /** The last unit before that is no space, or a line's end. */
    private int lastBefore(int at) {
        int last = at - 1;
        while (last >= 0 && isSpace(last) && text.charAt(last) != '\n') {
            last--;
        }
        return last;
    }

    private boolean isStop(Edge edge, int at) {
        return edge == Edge.BEGIN ? isBegin(at) : isEnd(at);
    }

    private boolean isBegin(int at) {
        if (isSpace(at)) {
            return false;
        }
        return isSpace(at - 1) || isOneOf(DASHES, at - 1) || isOpened(at);
    }

    /** Right behind a dash or a colon that touches it, an opening mark begins a word. */
    private boolean isOpened(int at) {
        return isOneOf(OPENING, at)
                && !isOneOf(OPENING, at - 1)
                && !isWord(at - 1)
                && isWord(at + 1)
                && !isOneOf(CLOSING, at - 1);
    }

    private boolean isEnd(int at) {
        if (isSpace(at - 1)) {
            return false;
        }
        return isSpace(at) || isWord(at - 1) && !isWord(at) && !joins(at) || isClosed(at);
    }

    /** Behind closing marks that a stop follows, as British print has it, a dash or a bracket. */
    private boolean isClosed(int at) {
        return closes(at - 1) && (isOneOf(STOPS, at) || isOneOf(DASHES, at));
    }

    /** Some marks open as well: those have nothing before them that they could close. */
    private boolean closes(int at) {
        boolean mayOpen = isSpace(at - 1) || isOneOf(OPENING_ON, at - 1) || isOneOf(DASHES, at - 1);
        return isOneOf(CLOSING, at) && !(isOneOf(OPENING, at) && mayOpen);
    }

    /** A mark between two letters, as in "don't", "twenty-one" or "3.5", ends no word. */
    private boolean joins(int at) {
        return isWord(at + 1) && !isSpace(at) && !isOneOf(DASHES, at) || isPossessive(at);
    }

    /** As in "thirty days' notice", where no quotation mark is open that it could close. */
    private boolean isPossessive(int at) {
        return isOneOf(APOSTROPHES, at)
                && Character.toLowerCase(text.charAt(at - 1)) == 's'
                && isSpace(at + 1)
                && isWord(at + 2)
                && !isSingleOpen(at);
    }

    /** Whether a single quotation mark was opened before in the paragraph. */
    private boolean isSingleOpen(int at) {
        int opening = at - 1;
        while (opening >= 0 && text.charAt(opening) != '\n' && !opensSingle(opening)) {
            opening--;
        }
        return opening >= 0 && opensSingle(opening);
    }

    private boolean opensSingle(int at) {
        return isOneOf(SINGLE_OPENING, at) && !isWord(at - 1) && isWord(at + 1);
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isSpace(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private boolean isOneOf(String marks, int at) {
        return at >= 0 && at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
    }
}
