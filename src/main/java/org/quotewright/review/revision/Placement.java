package org.quotewright.review.revision;

import java.util.Optional;
import org.quotewright.model.QuoteInContext;

/**
 * What becomes of one quotation of a corrected text.
 *
 * @param quote as it stands now, in the version of the text on which it is measured
 * @param place in the new version; empty where it could not be placed
 */
public record Placement(QuoteInContext quote, Optional<PlacedQuote> place) {}
