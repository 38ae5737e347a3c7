package org.quotewright.app.evaluate.spans;

import java.util.Locale;

/** What a tagged span is. */
enum SpanKind {
    SOURCE,
    CUE,
    CONTENT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
