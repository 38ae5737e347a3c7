package org.quotewright.text.anchoring;

/** How much two texts have in common on either side of a place. */
final class Common {

    private Common() {}

    /** After the places, at most so much. */
    static int prefix(String one, int from, String other, int otherFrom, int most) {
        int limit = Math.min(most, Math.min(one.length() - from, other.length() - otherFrom));
        int length = 0;
        while (length < limit && one.charAt(from + length) == other.charAt(otherFrom + length)) {
            length++;
        }
        return length;
    }

    /** Before the places, at most so much. */
    static int suffix(String one, int to, String other, int otherTo, int most) {
        int limit = Math.min(most, Math.min(to, otherTo));
        int length = 0;
        while (length < limit
                && one.charAt(to - length - 1) == other.charAt(otherTo - length - 1)) {
            length++;
        }
        return length;
    }
}
