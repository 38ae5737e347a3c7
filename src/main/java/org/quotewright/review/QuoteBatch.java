package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.ReviewedQuote;

/** Passes quotations on by the thousand: telling an index of each article costs more than both. */
final class QuoteBatch implements AutoCloseable {

    private static final int ENOUGH = 1_000;

    private final QuoteListener listener;
    private final List<ReviewedQuote> waiting = new ArrayList<>();

    QuoteBatch(QuoteListener listener) {
        this.listener = listener;
    }

    void add(List<ReviewedQuote> quotes) {
        waiting.addAll(quotes);
        if (waiting.size() >= ENOUGH) {
            flush();
        }
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            listener.changed(List.copyOf(waiting));
            waiting.clear();
        }
    }

    /** What is on disk is passed on even where the import failed after it. */
    @Override
    public void close() {
        flush();
    }
}
