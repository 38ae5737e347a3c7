package org.quotewright.reading;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells western letters of old Macintosh and DOS systems from those of Windows: read in the wrong
 * encoding, signs stand within words and capitals behind small letters.
 */
final class OldWesternLetters {

    private static final int LOOKED_AT = 100_000;
    private static final int FEWEST = 2;

    /** So many times as many faults as in the other encoding. */
    private static final int CLEARLY = 4;

    private static final int ONE_IN = 10;
    private static final String WITHIN_WORDS = "\u2019\u2018\u00B7\u00AD\u2013\u2014";
    private static final String NOT_BEFORE_LETTERS = "\u20AC\u2026\u2030\u2122\u00B0\u00BB\u201D";

    private static final String NOT_BEHIND_LETTERS = "\u2020\u2021";

    private static final List<Charset> OLD =
            Stream.of("x-MacRoman", "IBM850")
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .toList();

    private OldWesternLetters() {}

    static Optional<Charset> charset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), Windows1252.CHARSET);
        long strange = faults(start);
        long foreign = start.chars().filter(letter -> letter > 0x7F).count();
        if (strange < FEWEST || strange * ONE_IN < foreign) {
            return Optional.empty();
        }
        return OLD.stream()
                .filter(charset -> faults(bytes, charset) * CLEARLY <= strange)
                .min(Comparator.comparingLong(charset -> faults(bytes, charset)));
    }

    private static long faults(byte[] bytes, Charset charset) {
        return faults(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset));
    }

    private static long faults(String text) {
        long faults = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                faults += isFault(before(text, i), text.charAt(i), after(text, i)) ? 1 : 0;
            }
        }
        return faults;
    }

    private static boolean isFault(char before, char letter, char after) {
        if (Character.isLetter(letter)) {
            return isCapitalBehindSmall(before, letter) || isCapitalBehindSmall(letter, after);
        }
        boolean isWithin = Character.isLetter(before) && Character.isLetter(after);
        return Character.isISOControl(letter)
                || letter == '\uFFFD'
                || Character.isLetter(before) && NOT_BEHIND_LETTERS.indexOf(letter) >= 0
                || isWithin && WITHIN_WORDS.indexOf(letter) < 0
                || Character.isLetter(after) && NOT_BEFORE_LETTERS.indexOf(letter) >= 0;
    }

    private static boolean isCapitalBehindSmall(char before, char letter) {
        return Character.isLowerCase(before) && Character.isUpperCase(letter);
    }

    private static char before(String text, int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    private static char after(String text, int at) {
        return at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    }
}
