package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Decision;
import org.quotewright.model.ReviewedQuote;

/**
 * What a command left behind once it was on disk: the rows it wrote, the quotations as they stand
 * now, and the one to select.
 */
public record Outcome(List<Decision> decisions, List<ReviewedQuote> changed, ReviewedQuote select) {

    public Outcome {
        decisions = List.copyOf(decisions);
        changed = List.copyOf(changed);
    }
}
