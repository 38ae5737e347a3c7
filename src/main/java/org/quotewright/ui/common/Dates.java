package org.quotewright.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Days and times as the desk prints them in its language. */
public record Dates(ResourceBundle bundle, Locale locale) {

    public String brief(LocalDate day) {
        return formatter("date.brief").format(day);
    }

    /** Brief, with the year. */
    public String day(LocalDate day) {
        return formatter("date.day").format(day);
    }

    public String full(LocalDate day) {
        return formatter("date.full").format(day);
    }

    /** In the analyst's own time zone. */
    public String moment(Instant instant) {
        return formatter("date.moment").format(instant.atZone(ZoneId.systemDefault()));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(bundle.getString(pattern), locale);
    }
}
