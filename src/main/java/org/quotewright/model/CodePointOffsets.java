package org.quotewright.model;

/**
 * Turns UTF-16 offsets of a text into Unicode code point offsets, as exchange formats count them
 * (W3C Web Annotation Data Model, TextPositionSelector). Built once in linear time; each look-up
 * takes constant time. A text without surrogate pairs costs no memory.
 */
public final class CodePointOffsets {

    private final int length;
    private final int[] codePointsBefore;

    private CodePointOffsets(int length, int[] codePointsBefore) {
        this.length = length;
        this.codePointsBefore = codePointsBefore;
    }

    public static CodePointOffsets of(CharSequence text) {
        boolean plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        return new CodePointOffsets(text.length(), plain ? new int[0] : counted(text));
    }

    private static int[] counted(CharSequence text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean closesPair =
                    i > 0
                            && Character.isLowSurrogate(text.charAt(i))
                            && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (closesPair ? 0 : 1);
        }
        return before;
    }

    /**
     * The number of code points before this UTF-16 offset.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int codePoint(int utf16Offset) {
        if (utf16Offset < 0 || utf16Offset > length) {
            throw new IndexOutOfBoundsException(utf16Offset);
        }
        return codePointsBefore.length == 0 ? utf16Offset : codePointsBefore[utf16Offset];
    }

    /**
     * The UTF-16 offset behind so many code points; the reverse of {@link #codePoint}.
     *
     * @throws IndexOutOfBoundsException if the text has fewer
     */
    public int utf16(int codePoint) {
        int last = codePointsBefore.length == 0 ? length : codePointsBefore[length];
        if (codePoint < 0 || codePoint > last) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        return codePointsBefore.length == 0 ? codePoint : lastWith(codePoint);
    }

    /** The middle of a surrogate pair counts as much as its end, which comes after. */
    private int lastWith(int codePoint) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (codePointsBefore[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
