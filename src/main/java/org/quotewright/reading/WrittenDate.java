package org.quotewright.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it: 2024-05-17, 17 May 2024, May 17, 2024, 17.5.2024; 17/5/2024 too, but
 * not 5/6/2024, which may be either.
 *
 * @param begin where it stands in the line
 */
public record WrittenDate(LocalDate day, int begin, int end) {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH =
            "((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}+)\\.?+";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private enum Form {
        YEAR_FIRST("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)") {
            @Override
            LocalDate day(Matcher found) {
                return date(found.group(1), found.group(3), found.group(4));
            }
        },
        DAY_MONTH("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?+ " + MONTH + ",?+ (\\d{4})(?!\\d)") {
            @Override
            LocalDate day(Matcher found) {
                return date(found.group(3), month(found.group(2)), found.group(1));
            }
        },
        MONTH_DAY("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?+,?+ (\\d{4})(?!\\d)") {
            @Override
            LocalDate day(Matcher found) {
                return date(found.group(3), month(found.group(1)), found.group(2));
            }
        },
        NUMBERS("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?!\\d)") {
            @Override
            LocalDate day(Matcher found) {
                int first = Integer.parseInt(found.group(1));
                int second = Integer.parseInt(found.group(3));
                if (found.group(2).equals("/") && first <= 12 && second <= 12 && first != second) {
                    throw new DateTimeException("either way round");
                }
                boolean isMonthFirst = second > 12;
                return date(
                        found.group(4),
                        found.group(isMonthFirst ? 1 : 3),
                        found.group(isMonthFirst ? 3 : 1));
            }
        };

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern, FLAGS);
        }

        abstract LocalDate day(Matcher found);
    }

    /** The first one in a line. */
    public static Optional<WrittenDate> in(String line) {
        List<WrittenDate> found = new ArrayList<>();
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(line);
            if (matcher.find()) {
                read(form, matcher).ifPresent(found::add);
            }
        }
        return found.stream().min(Comparator.comparingInt(WrittenDate::begin));
    }

    private static Optional<WrittenDate> read(Form form, Matcher found) {
        try {
            return Optional.of(new WrittenDate(form.day(found), found.start(), found.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String month(String name) {
        int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return Integer.toString(at / 3 + 1);
    }
}
