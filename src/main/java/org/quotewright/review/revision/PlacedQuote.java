package org.quotewright.review.revision;

import org.quotewright.model.Attribution;
import org.quotewright.model.Suggestion;

/**
 * A quotation measured on a new version of its text.
 *
 * @param attribution the one that holds
 * @param suggestion the one that it was measured by
 * @param isSure false where its words or what stands around them are not the same
 */
public record PlacedQuote(Attribution attribution, Suggestion suggestion, boolean isSure) {}
