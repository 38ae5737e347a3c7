package org.quotewright.review.comparison;

import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;

/**
 * A quotation as both projects have it.
 *
 * @param article as the left project has it
 * @param left empty where only the right project has this quotation
 * @param aspects on which the two judgements differ
 */
public record Case(
        StoredArticle article,
        Optional<ReviewedQuote> left,
        Optional<ReviewedQuote> right,
        Standing standing,
        Set<Aspect> aspects) {

    public Case {
        aspects = Set.copyOf(aspects);
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("nobody has this quotation");
        }
    }

    public Optional<ReviewedQuote> on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Whether there is something to choose: a judgement that the other project does not share. */
    public boolean isDifference() {
        return standing != Standing.SAME && standing != Standing.OPEN;
    }

    /** The offset of the first of its words. */
    public int begin() {
        return left.or(() -> right).orElseThrow().quote().begin();
    }
}
