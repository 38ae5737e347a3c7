package org.quotewright.review.reanalysis;

import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Suggestion;

/**
 * What would become of one quotation.
 *
 * @param quote empty for a new one that is not on file either
 * @param suggestion the newer engine's; empty where it finds the quotation no more
 */
public record QuoteChange(
        Set<Difference> differences,
        Optional<ReviewedQuote> quote,
        Optional<Suggestion> suggestion) {

    public QuoteChange {
        differences = Set.copyOf(differences);
    }

    public boolean is(Difference difference) {
        return differences.contains(difference);
    }
}
