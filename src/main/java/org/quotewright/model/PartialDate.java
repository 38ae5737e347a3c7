package org.quotewright.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * A day, or as much of it as is known.
 *
 * @param iso {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
public record PartialDate(String iso) {

    public PartialDate {
        if (parsed(iso).isEmpty()) {
            throw new IllegalArgumentException("no date: " + iso);
        }
    }

    /** Empty where the words are no date. */
    public static Optional<PartialDate> of(String words) {
        return parsed(words).map(date -> new PartialDate(words));
    }

    private static Optional<TemporalAccessor> parsed(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> Optional.of(Year.parse(iso));
                case 7 -> Optional.of(YearMonth.parse(iso));
                case 10 -> Optional.of(LocalDate.parse(iso));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** True where this one is certainly over before the other begins. */
    public boolean isBefore(PartialDate other) {
        int known = Math.min(iso.length(), other.iso.length());
        return iso.substring(0, known).compareTo(other.iso.substring(0, known)) < 0;
    }
}
