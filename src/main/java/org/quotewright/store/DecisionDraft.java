package org.quotewright.store;

import java.util.OptionalLong;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Verdict;

/**
 * A decision before the log gives it a number and a time.
 *
 * @param before what holds for the subject now
 */
public record DecisionDraft(
        Subject subject,
        DecisionKind kind,
        SubjectState before,
        SubjectState after,
        String why,
        OptionalLong revisits) {

    /** Without a reason. */
    public DecisionDraft(
            Subject subject, DecisionKind kind, SubjectState before, SubjectState after) {
        this(subject, kind, before, after, "", OptionalLong.empty());
    }

    /** On a quotation as it stands now. */
    public DecisionDraft(ReviewedQuote quote, DecisionKind kind, Verdict after) {
        this(quote.id(), kind, quote.verdict(), after);
    }

    public DecisionDraft because(String reason) {
        return new DecisionDraft(subject, kind, before, after, reason, revisits);
    }

    /** True where something else holds afterwards. */
    public boolean isChange() {
        return !after.equals(before);
    }
}
