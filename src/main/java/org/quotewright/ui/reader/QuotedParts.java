package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Span;

/** Finds what stands between quotation marks inside the content of a mixed quotation. */
final class QuotedParts {

    private static final String OPENING = "“„\"«‹‟";

    private final String text;
    private final int end;

    private QuotedParts(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The outermost stretches with their marks, in reading order; one that is not closed runs to
     * the end of the content.
     */
    static List<Span> in(String text, Span content) {
        QuotedParts parts = new QuotedParts(text, content.end());
        List<Span> found = new ArrayList<>();
        int i = content.begin();
        while (i < content.end()) {
            int close = parts.closeOf(i);
            if (close > 0) {
                found.add(new Span(i, close));
                i = close;
            } else {
                i++;
            }
        }
        return found;
    }

    /** The offset behind the closing mark of the mark at this offset; -1 where none opens. */
    private int closeOf(int open) {
        char mark = text.charAt(open);
        if (OPENING.indexOf(mark) >= 0) {
            return behind(open + 1, closing(mark));
        }
        return isOpeningSingle(open) ? behindSingle(open + 1) : -1;
    }

    private int behind(int from, String marks) {
        for (int i = from; i < end; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return end;
    }

    /** An apostrophe looks like a closing single mark, so without a sure close none opened. */
    private int behindSingle(int from) {
        for (int i = from; i < end; i++) {
            char unit = text.charAt(i);
            if ((unit == '’' || unit == '\'') && !isLetter(i + 1) && i > from) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isOpeningSingle(int i) {
        char unit = text.charAt(i);
        return (unit == '‘' || unit == '\'') && !isLetter(i - 1) && isLetter(i + 1);
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static String closing(char opening) {
        return switch (opening) {
            case '„' -> "“”\"";
            case '«' -> "»";
            case '‹' -> "›";
            default -> "”\"";
        };
    }
}
