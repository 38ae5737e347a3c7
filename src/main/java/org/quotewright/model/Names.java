package org.quotewright.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Tells whether two names are the same but for case, white space and Unicode form. */
public final class Names {

    private Names() {}

    /** NFC, folded case, runs of white space as one space; equal for names that count as one. */
    public static String fold(String name) {
        String plain = Normalizer.normalize(tidy(name), Form.NFC);
        String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Form.NFC);
    }

    /** Accents and the letters below them as signs of their own. */
    public static String decomposed(String name) {
        return Normalizer.normalize(name, Form.NFD);
    }

    /** The name as printed, with line ends and other runs of white space as one space. */
    public static String tidy(String name) {
        StringBuilder tidy = new StringBuilder(name.length());
        boolean isGap = false;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            boolean isSpace = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
            if (!isSpace) {
                if (isGap && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                tidy.append(unit);
            }
            isGap = isSpace;
        }
        return tidy.isEmpty() ? name : tidy.toString();
    }
}
