package org.quotewright.model;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The encodings of texts that people have, and the names by which they are called. */
public final class Encodings {

    /** Those of the web and of old systems, in the order in which they are offered. */
    private static final List<Charset> OFFERED =
            Stream.of(
                            "UTF-8",
                            "windows-1252",
                            "ISO-8859-15",
                            "x-MacRoman",
                            "IBM850",
                            "windows-1250",
                            "ISO-8859-2",
                            "x-MacCentralEurope",
                            "IBM852",
                            "windows-1251",
                            "KOI8-R",
                            "ISO-8859-5",
                            "IBM866",
                            "x-MacCyrillic",
                            "windows-1253",
                            "ISO-8859-7",
                            "windows-1254",
                            "windows-1255",
                            "windows-1256",
                            "windows-1257",
                            "windows-1258",
                            "x-windows-874",
                            "GB18030",
                            "Big5",
                            "windows-31j",
                            "EUC-JP",
                            "ISO-2022-JP",
                            "x-windows-949",
                            "UTF-16LE",
                            "UTF-16BE")
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .toList();

    /** Names of the web's standards that Java does not know. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("macintosh", "x-MacRoman", "mac-roman", "x-MacRoman");

    private Encodings() {}

    public static List<Charset> offered() {
        return OFFERED;
    }

    /** Those that are offered, and this one before them where it is not among them. */
    public static List<Charset> offered(Charset guessed) {
        return OFFERED.contains(guessed)
                ? OFFERED
                : Stream.concat(Stream.of(guessed), OFFERED.stream()).toList();
    }

    /** By any of its names, in letters of either case. */
    public static Optional<Charset> named(String name) {
        try {
            String known = OTHER_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
            return Optional.of(Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
