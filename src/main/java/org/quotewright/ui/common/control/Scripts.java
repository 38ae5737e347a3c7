package org.quotewright.ui.common.control;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;

/** Tells texts apart by the direction in which they run. */
public final class Scripts {

    private static final char MARK = '\u200E';

    private Scripts() {}

    /** True where some of the text runs from right to left. */
    public static boolean isBidirectional(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /**
     * Puts parts into one line, those from left to right between left-to-right marks where others
     * run the other way: no number joins the words before it ("Bidirectional Algorithm", <a
     * href="https://www.unicode.org/reports/tr9/">UAX #9</a>; its isolates are drawn as boxes).
     */
    public static String joined(String between, List<String> parts) {
        boolean isMixed = parts.stream().anyMatch(Scripts::isBidirectional);
        return parts.stream()
                .map(part -> isMixed && !isBidirectional(part) ? MARK + part + MARK : part)
                .collect(Collectors.joining(between));
    }

    /** True where the text as a whole runs from right to left. */
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
