package org.quotewright.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells central European and Turkish letters from western ones by how often which three follow each
 * other, and text in escapes by these. Where western letters fit about as well, as in English with
 * a few foreign names, they are taken.
 */
final class LatinLetters {

    private static final int LOOKED_AT = 100_000;

    /** Between the two certainties, in percent. */
    private static final int CLEARLY = 8;

    /** No text holds one of these. */
    private static final int CONTROL = 10;

    private static final Charset TURKISH = Charset.forName("windows-1254");

    /** Windows goes first where both give the same. */
    private static final List<Charset> CENTRAL =
            List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"));

    private static final Map<String, String> LETTERS =
            Map.of(
                    "pl", "ąćęłńóśźż",
                    "cs", "áäčďéěíňóôřšťúůýž",
                    "hu", "áéíóöőúüű",
                    "ro", "ăâîşţ");

    private LatinLetters() {}

    static Optional<Charset> charset(byte[] bytes) {
        CharsetMatch[] matches = matches(bytes);
        int western =
                Arrays.stream(matches)
                        .filter(match -> isWestern(match.getName()))
                        .mapToInt(CharsetMatch::getConfidence)
                        .max()
                        .orElse(0);
        return Arrays.stream(matches)
                .filter(match -> match.getConfidence() >= western + CLEARLY)
                .flatMap(match -> charset(match, bytes).stream())
                .findFirst();
    }

    private static Optional<Charset> charset(CharsetMatch match, byte[] bytes) {
        return switch (match.getName()) {
            case "ISO-8859-9", "windows-1254" -> Optional.of(TURKISH);
            case "ISO-8859-2", "windows-1250" -> Optional.of(central(match.getLanguage(), bytes));
            default -> Optional.empty();
        };
    }

    /** The two differ in few letters: the one that gives more of the language's own. */
    private static Charset central(String language, byte[] bytes) {
        String letters = LETTERS.getOrDefault(language, "");
        return CENTRAL.stream()
                .min(Comparator.comparingLong(charset -> strange(bytes, charset, letters)))
                .orElseThrow();
    }

    private static long strange(byte[] bytes, Charset charset, String letters) {
        return new String(bytes, charset)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> letter > 0x7F && letters.indexOf(letter) < 0)
                .map(letter -> Character.isISOControl(letter) ? CONTROL : 1)
                .sum();
    }

    /** As ISO-2022-JP has, whose bytes all look like ASCII. */
    static Optional<Charset> escaped(byte[] bytes) {
        return Arrays.stream(matches(bytes))
                .map(CharsetMatch::getName)
                .filter(name -> name.startsWith("ISO-2022") && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName);
    }

    private static CharsetMatch[] matches(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
        return detector.detectAll();
    }

    private static boolean isWestern(String name) {
        return name.equals("ISO-8859-1") || name.equals("windows-1252");
    }
}
