package org.quotewright.writing;

import org.quotewright.model.Quote;
import org.quotewright.model.Span;

/**
 * Tells whether every word of a direct quotation stands between double quotation marks: that most
 * do makes it direct, and readers are told where some are the article's.
 */
final class OwnWords {

    private static final String MARKS = "\"“”„«»";
    private static final String BEFORE_OPENING = "([—–-/";

    private final String text;

    private OwnWords(String text) {
        this.text = text;
    }

    /** True too where no part has a mark in it, as in a transcript or between single marks. */
    static boolean areAll(String text, Quote quote) {
        OwnWords words = new OwnWords(text);
        return quote.spans().stream().allMatch(words::areAllOf);
    }

    private boolean areAllOf(Span part) {
        boolean hasMarks = part.in(text).chars().anyMatch(sign -> MARKS.indexOf(sign) >= 0);
        int depth = hasMarks && !isMark(part.begin() - 1) ? 0 : 1;
        for (int i = part.begin(); i < part.end(); i++) {
            if (isMark(i)) {
                depth = isLineStart(i) ? 1 : Math.max(0, depth + (opens(i) ? 1 : -1));
            } else if (depth == 0 && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMark(int place) {
        return place >= 0 && MARKS.indexOf(text.charAt(place)) >= 0;
    }

    /** Each paragraph of a long quotation opens anew, and only the last one closes. */
    private boolean isLineStart(int mark) {
        return mark == 0 || text.charAt(mark - 1) == '\n' || text.charAt(mark - 1) == '\r';
    }

    /** By its place, as languages use the same marks differently. */
    private boolean opens(int mark) {
        char before = text.charAt(mark - 1);
        boolean isFree =
                Character.isWhitespace(before)
                        || Character.isSpaceChar(before)
                        || BEFORE_OPENING.indexOf(before) >= 0
                        || isMark(mark - 1);
        boolean isSet = mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1));
        return isFree && isSet;
    }
}
