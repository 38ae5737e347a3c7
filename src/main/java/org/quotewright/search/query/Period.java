package org.quotewright.search.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days from the first to the last, both included. */
public record Period(LocalDate first, LocalDate last) {

    /** What may be written for a date. */
    public static final List<String> NAMES =
            List.of(
                    "today",
                    "yesterday",
                    "this-week",
                    "last-week",
                    "this-month",
                    "last-month",
                    "this-year",
                    "last-year");

    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;

    /** From this day on. */
    static Period since(LocalDate day) {
        return new Period(day, LocalDate.MAX);
    }

    /** All that is earlier. */
    static Period until(LocalDate day) {
        return day.equals(LocalDate.MIN)
                ? new Period(LocalDate.MIN, LocalDate.MIN)
                : new Period(LocalDate.MIN, day.minusDays(1));
    }

    /** A year, a month, a day, or a stretch named as seen from today; empty for anything else. */
    static Optional<Period> named(String typed, LocalDate today) {
        String name = typed.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "today" -> Optional.of(new Period(today, today));
            case "yesterday" -> Optional.of(new Period(today.minusDays(1), today.minusDays(1)));
            case "this-week" -> Optional.of(week(today));
            case "last-week" -> Optional.of(week(today.minusWeeks(1)));
            case "this-month" -> Optional.of(month(YearMonth.from(today)));
            case "last-month" -> Optional.of(month(YearMonth.from(today).minusMonths(1)));
            case "this-year" -> Optional.of(year(Year.from(today)));
            case "last-year" -> Optional.of(year(Year.from(today).minusYears(1)));
            default -> dated(name);
        };
    }

    private static Optional<Period> dated(String name) {
        try {
            return Optional.of(
                    switch (name.length()) {
                        case LENGTH_OF_YEAR -> year(Year.parse(name));
                        case LENGTH_OF_MONTH -> month(YearMonth.parse(name));
                        default -> new Period(LocalDate.parse(name), LocalDate.parse(name));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    private static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Period year(Year year) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
}
