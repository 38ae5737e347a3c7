package org.quotewright.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the desk prints them. */
public final class Dates {

    private static final DateTimeFormatter SHORT = formatter("d MMM");
    private static final DateTimeFormatter LONG = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MOMENT = formatter("d MMM uuuu, HH:mm");

    private Dates() {}

    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    public static String full(LocalDate day) {
        return LONG.format(day);
    }

    /** In the analyst's own time zone. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
