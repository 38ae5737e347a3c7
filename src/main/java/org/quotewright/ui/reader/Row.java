package org.quotewright.ui.reader;

import java.util.Optional;
import org.quotewright.model.Span;

/**
 * What one cell of the sheet shows: the heading or a paragraph.
 *
 * @param span where the words stand in the article's text; empty for a heading that the text does
 *     not hold
 * @param words as shown, unit for unit those of the span
 * @param continued true where the row carries on a paragraph too long for one cell
 */
record Row(boolean heading, Optional<Span> span, String words, boolean continued) {

    /** Takes no room, in whatever font. */
    private static final char NOTHING = '\u200C';

    static Row heading(String words) {
        return new Row(true, Optional.empty(), words, false);
    }

    static Row heading(Span span, String text) {
        return new Row(true, Optional.of(span), shown(span.in(text)), false);
    }

    static Row paragraph(Span span, String text, boolean continued) {
        return new Row(false, Optional.of(span), shown(span.in(text)), continued);
    }

    /** Offset of the row's first unit in the article's text, or 0 for a heading of its own. */
    int begin() {
        return span.map(Span::begin).orElse(0);
    }

    private static String shown(String words) {
        return words.codePoints().noneMatch(Row::isUnprintable) ? words : blanked(words);
    }

    private static String blanked(String words) {
        StringBuilder shown = new StringBuilder(words);
        for (int i = 0; i < shown.length(); i++) {
            if (isUnprintable(shown.charAt(i))) {
                shown.setCharAt(i, isFirstOfLineEnd(shown, i) ? NOTHING : ' ');
            }
        }
        return shown.toString();
    }

    /** A line end of two units takes the room of one. */
    private static boolean isFirstOfLineEnd(StringBuilder words, int i) {
        return words.charAt(i) == '\r' && i + 1 < words.length() && words.charAt(i + 1) == '\n';
    }

    private static boolean isUnprintable(int unit) {
        return Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029';
    }
}
