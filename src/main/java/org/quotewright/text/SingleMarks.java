package org.quotewright.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.quotewright.model.Span;

/**
 * Tells single quotation marks from apostrophes and elisions within one paragraph. The next mark
 * that could close, and the next double mark, are known for every offset before any is asked for,
 * so that pairing stays linear.
 */
final class SingleMarks {

    private static final Set<String> ELISIONS =
            Set.of(
                    "em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "cuz",
                    "neath");
    private static final String SINGLE = "'\u2018\u2019";
    private static final String DOUBLE = "\"\u201C\u201D";
    private static final String BEFORE_OPENING = "([{-\u2013\u2014\u2015/:\u2018'\"\u201C";
    private static final int LONGEST_ELISION = 5;

    private final String text;
    private final Span paragraph;
    private final int[] nextClosing;
    private final int[] nextDouble;

    SingleMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        boolean any = hasSingle();
        this.nextClosing = new int[any ? paragraph.length() + 1 : 0];
        this.nextDouble = new int[any ? paragraph.length() + 1 : 0];
        if (any) {
            lookAhead();
        }
    }

    private boolean hasSingle() {
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            if (SINGLE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void lookAhead() {
        int length = paragraph.length();
        Arrays.fill(nextClosing, length, length + 1, Integer.MAX_VALUE);
        Arrays.fill(nextDouble, length, length + 1, Integer.MAX_VALUE);
        for (int i = length - 1; i >= 0; i--) {
            int at = paragraph.begin() + i;
            nextClosing[i] = closes(at) ? at : nextClosing[i + 1];
            nextDouble[i] = DOUBLE.indexOf(text.charAt(at)) >= 0 ? at : nextDouble[i + 1];
        }
    }

    /**
     * Where the single mark that opens at {@code at} is closed, or -1 where none opens there.
     *
     * @param inside true within double marks; elsewhere single ones may hold one double pair
     */
    int closingOf(int at, boolean inside) {
        if (nextClosing.length == 0 || !opens(at)) {
            return -1;
        }
        int close = nextClosing[at - paragraph.begin() + 2];
        int marked = nextDouble[at - paragraph.begin() + 1];
        boolean plain = close < marked;
        return plain || !inside && holdsOnePair(marked, close) ? close : -1;
    }

    private boolean holdsOnePair(int open, int close) {
        if (close == Integer.MAX_VALUE || !Characters.isSpace(text.charAt(open - 1))) {
            return false;
        }
        int end = nextDouble[open - paragraph.begin() + 1];
        return end < close && nextDouble[end - paragraph.begin() + 1] > close;
    }

    private boolean opens(int at) {
        if (SINGLE.indexOf(text.charAt(at)) < 0 || at + 2 >= paragraph.end()) {
            return false;
        }
        boolean wordBegins =
                at == paragraph.begin()
                        || Characters.isSpace(text.charAt(at - 1))
                        || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return wordBegins && Character.isLetter(text.charAt(at + 1)) && !isElision(at + 1);
    }

    private boolean closes(int at) {
        char c = text.charAt(at);
        boolean mark = c == '\'' || c == '\u2019';
        boolean wordEnds = at > paragraph.begin() && !Characters.isSpace(text.charAt(at - 1));
        boolean followed =
                at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return mark && wordEnds && !followed;
    }

    private boolean isElision(int from) {
        int end = from;
        while (end < paragraph.end()
                && end - from <= LONGEST_ELISION
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return ELISIONS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }
}
