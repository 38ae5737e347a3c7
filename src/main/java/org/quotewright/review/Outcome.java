package org.quotewright.review;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quotewright.model.Decision;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.DecisionStep;

/**
 * What a command left behind once it was on disk.
 *
 * @param decisions the rows that it wrote
 * @param changed the quotations as they stand now
 * @param selection the quotation to select; empty where the command touched none
 * @param revisited the step that was taken back or brought back
 */
public record Outcome(
        List<Decision> decisions,
        List<ReviewedQuote> changed,
        Optional<ReviewedQuote> selection,
        Optional<DecisionStep> revisited) {

    public Outcome {
        decisions = List.copyOf(decisions);
        changed = List.copyOf(changed);
    }

    /**
     * The quotation to select.
     *
     * @throws NoSuchElementException where the command touched none
     */
    public ReviewedQuote select() {
        return selection.orElseThrow();
    }
}
