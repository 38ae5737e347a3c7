package org.quotewright.review.figures;

import java.util.List;
import org.quotewright.model.QuoteId;

/**
 * What is counted under one name.
 *
 * @param name empty where it is not known
 * @param unverified those that nobody has decided on
 * @param quotes the quotations themselves, as the articles came
 */
public record FigureRow(String name, Amount verified, Amount unverified, List<QuoteId> quotes) {

    public FigureRow {
        quotes = List.copyOf(quotes);
    }

    /** Verified or not. */
    public Amount all() {
        return verified.plus(unverified);
    }
}
