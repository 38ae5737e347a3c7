package org.quotewright.app.evaluate.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One figure and where it stands in a table; not a number where nothing was measured. */
public record Figure(String row, String column, Form form, double value) {

    /** How a figure is written. */
    public enum Form {
        COUNT(0),
        PERCENT(1),
        SHARE(3);

        private final int digits;

        Form(int digits) {
            this.digits = digits;
        }

        /** Rounded to the nearest; "-" for what is not a number. */
        String written(double value) {
            return Double.isNaN(value)
                    ? "-"
                    : new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toString();
        }
    }

    /** In percent; 0 of nothing. */
    public static double percent(double part, double whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** The harmonic mean of precision and recall. */
    public static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    String written() {
        return form.written(value);
    }

    String written(Interval interval) {
        return form == Form.COUNT || Double.isNaN(value)
                ? written()
                : "%s (%s-%s)"
                        .formatted(
                                written(),
                                form.written(interval.low()),
                                form.written(interval.high()));
    }
}
