package org.quotewright.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that names who wrote an article: "By Ann Example | The Example | 17 May 2024". */
record Byline(String name, String outlet, Optional<LocalDate> date) {

    private static final Pattern BETWEEN_PARTS = Pattern.compile(" ?[|•·] ?| [-–—] ");
    private static final int LONGEST_NAME = 80;

    static Optional<Byline> of(String line) {
        if (!line.regionMatches(true, 0, "by ", 0, 3)) {
            return Optional.empty();
        }
        Optional<WrittenDate> date = WrittenDate.in(line);
        String names = line.substring(3, date.map(WrittenDate::begin).orElse(line.length()));
        String[] parts = BETWEEN_PARTS.split(names);
        if (parts.length == 0 || !isName(parts[0].strip())) {
            return Optional.empty();
        }
        String outlet = parts.length > 1 ? parts[1].strip() : "";
        return Optional.of(new Byline(trimmed(parts[0]), outlet, date.map(WrittenDate::day)));
    }

    private static String trimmed(String name) {
        String stripped = name.strip();
        return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** Begins with a capital, is no sentence and quotes nobody. */
    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && Character.isUpperCase(text.codePointAt(0))
                && !text.endsWith(".")
                && text.chars().noneMatch(unit -> "\"“”!?:".indexOf(unit) >= 0)
                && words(text) <= 12;
    }

    private static long words(String text) {
        return text.chars().filter(unit -> unit == ' ').count() + 1;
    }
}
