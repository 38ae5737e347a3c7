package org.quotewright.reading;

import java.nio.charset.StandardCharsets;

/**
 * How far bytes are UTF-8 (RFC 3629).
 *
 * @param whole sequences of two to four bytes as they should be
 * @param broken bytes that are part of none
 */
record Utf8Bytes(int whole, int broken) {

    static Utf8Bytes count(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int at = 0; at < bytes.length; ) {
            int length = sequenceAt(bytes, at);
            whole += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return new Utf8Bytes(whole, broken);
    }

    /** Decodes, reading every byte that fits nowhere as Windows-1252. */
    static String mended(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int begin = 0;
        for (int at = 0; at < bytes.length; ) {
            int length = sequenceAt(bytes, at);
            if (length == 0) {
                text.append(new String(bytes, begin, at - begin, StandardCharsets.UTF_8));
                text.append(Windows1252.letter(bytes[at]));
                begin = at + 1;
            }
            at += Math.max(1, length);
        }
        text.append(new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8));
        return text.toString();
    }

    /** The length of the sequence that begins here, 0 if none does. */
    private static int sequenceAt(byte[] bytes, int at) {
        int length = announcedLength(bytes[at] & 0xFF);
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length < 3 || isShortestForm(bytes[at] & 0xFF, bytes[at + 1] & 0xFF) ? length : 0;
    }

    private static int announcedLength(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static boolean isShortestForm(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
