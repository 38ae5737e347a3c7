package org.quotewright.reading;

import java.nio.charset.Charset;

/** Windows-1252 as the WHATWG Encoding Standard has it: no byte is without a character. */
final class Windows1252 {

    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final char NOT_MAPPED = '\uFFFD';

    private Windows1252() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, CHARSET);
        return text.indexOf(NOT_MAPPED) < 0 ? text : letterByLetter(bytes);
    }

    private static String letterByLetter(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            text.append(letter(each));
        }
        return text.toString();
    }

    static char letter(byte each) {
        char letter = new String(new byte[] {each}, CHARSET).charAt(0);
        return letter == NOT_MAPPED ? (char) (each & 0xFF) : letter;
    }
}
