package org.quotewright.ui.common.control;

import java.text.Bidi;

/** Tells texts apart by the direction in which they run. */
public final class Scripts {

    private Scripts() {}

    /** True where some of the text runs from right to left. */
    public static boolean isBidirectional(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** True where the text as a whole runs from right to left. */
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
