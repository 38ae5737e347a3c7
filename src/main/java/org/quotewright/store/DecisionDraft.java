package org.quotewright.store;

import java.util.OptionalLong;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Verdict;

/** A decision on a quotation as it stands now, before the log gives it a number and a time. */
public record DecisionDraft(
        ReviewedQuote quote, DecisionKind kind, Verdict after, String why, OptionalLong revisits) {

    public DecisionDraft(ReviewedQuote quote, DecisionKind kind, Verdict after) {
        this(quote, kind, after, "", OptionalLong.empty());
    }

    /** True where the verdict becomes another one. */
    public boolean isChange() {
        return !after.equals(quote.verdict());
    }
}
