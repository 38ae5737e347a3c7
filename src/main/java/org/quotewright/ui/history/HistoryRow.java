package org.quotewright.ui.history;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.ui.common.log.Change;

/**
 * A decision as listed.
 *
 * @param isFirst whether it begins its step as listed, so that time and analyst stand above it
 * @param quote to show; empty where it is not in the project now
 * @param why empty where the log gives no reason
 */
record HistoryRow(
        long number,
        boolean isFirst,
        String when,
        String who,
        String what,
        String article,
        String words,
        List<Change> changes,
        String why,
        boolean isTakenBack,
        Optional<ReviewedQuote> quote) {

    HistoryRow {
        changes = List.copyOf(changes);
    }
}
