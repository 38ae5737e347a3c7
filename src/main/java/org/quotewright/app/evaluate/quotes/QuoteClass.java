package org.quotewright.app.evaluate.quotes;

import java.util.EnumSet;
import java.util.Set;
import org.quotewright.model.QuoteType;

/** The classes that figures are given for. */
enum QuoteClass {
    DIRECT("direct"),
    MIXED("mixed"),
    IN_MARKS("dir+mix"),
    INDIRECT("indirect"),
    ALL("all");

    private final String label;

    QuoteClass(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The classes that a quotation of this type counts in. */
    static Set<QuoteClass> of(QuoteType type) {
        return switch (type) {
            case DIRECT -> EnumSet.of(DIRECT, IN_MARKS, ALL);
            case MIXED -> EnumSet.of(MIXED, IN_MARKS, ALL);
            case INDIRECT -> EnumSet.of(INDIRECT, ALL);
        };
    }
}
