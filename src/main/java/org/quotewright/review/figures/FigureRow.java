package org.quotewright.review.figures;

import java.util.List;
import java.util.Set;
import org.quotewright.model.QuoteId;

/**
 * What is counted under one name.
 *
 * @param name empty where it is not known
 * @param unverified those that nobody has decided on
 * @param quotes the quotations themselves, as the articles came
 * @param verifiedQuotes those of them that count as verified
 */
public record FigureRow(
        String name,
        Amount verified,
        Amount unverified,
        List<QuoteId> quotes,
        Set<QuoteId> verifiedQuotes) {

    public FigureRow {
        quotes = List.copyOf(quotes);
        verifiedQuotes = Set.copyOf(verifiedQuotes);
    }

    /** Those that count as verified, or the others, as the articles came. */
    public List<QuoteId> quotes(boolean verified) {
        return quotes.stream().filter(each -> verifiedQuotes.contains(each) == verified).toList();
    }

    /** Verified or not. */
    public Amount all() {
        return verified.plus(unverified);
    }
}
