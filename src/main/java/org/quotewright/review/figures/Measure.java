package org.quotewright.review.figures;

import java.util.Locale;

/** What is counted of quotations: they themselves, or their words. */
public enum Measure {
    QUOTATIONS,
    WORDS;

    public long of(Amount amount) {
        return this == WORDS ? amount.words() : amount.quotations();
    }

    /** As columns are called. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
