package org.quotewright.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A line that gives the date and perhaps the paper: "Published: 17 May 2024 | The Example". */
record DateLine(LocalDate day, String outlet) {

    private static final int LONGEST_REST = 60;
    private static final Set<String> WORDS_BEFORE =
            Set.of(
                    "",
                    "date",
                    "published",
                    "posted",
                    "updated",
                    "on",
                    "first",
                    "last",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "mon",
                    "tue",
                    "wed",
                    "thu",
                    "fri",
                    "sat",
                    "sun");

    static Optional<DateLine> of(String line) {
        return WrittenDate.in(line)
                .filter(date -> isIntroduction(line.substring(0, date.begin())))
                .filter(date -> line.length() - date.end() <= LONGEST_REST)
                .map(date -> new DateLine(date.day(), outlet(line.substring(date.end()))));
    }

    private static boolean isIntroduction(String before) {
        return Arrays.stream(before.toLowerCase(Locale.ROOT).split("[ :,|]"))
                .allMatch(WORDS_BEFORE::contains);
    }

    private static String outlet(String after) {
        String rest = after.strip();
        if (rest.regionMatches(true, 0, "by ", 0, 3)) {
            return rest.substring(3).strip();
        }
        return rest.startsWith("|") ? rest.substring(1).strip() : "";
    }
}
