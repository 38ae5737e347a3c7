package org.quotewright.app.evaluate.quotes;

import java.util.Set;

/** Where a quotation that has a partner is counted. */
enum SourceCounts {
    GOLD(Count.GOLD_FOUND, Count.GOLD_SOURCE_TOUCHED, Count.GOLD_SOURCE_HEAD),
    PREDICTED(Count.PREDICTED_FOUND, Count.PREDICTED_SOURCE_TOUCHED, Count.PREDICTED_SOURCE_HEAD),
    SOURCED(Count.SOURCED, Count.SOURCED_TOUCHED, Count.SOURCED_HEAD),
    SAID(Count.SAID_FOUND, Count.SAID_SOURCE_TOUCHED, Count.SAID_SOURCE_HEAD);

    private final Count found;
    private final Count touched;
    private final Count head;

    SourceCounts(Count found, Count touched, Count head) {
        this.found = found;
        this.touched = touched;
        this.head = head;
    }

    void count(QuoteScore score, Set<QuoteClass> classes, SourceMatch source) {
        score.add(classes, found);
        score.addIf(source.isTouched(), classes, touched);
        score.addIf(source.isHead(), classes, head);
    }
}
