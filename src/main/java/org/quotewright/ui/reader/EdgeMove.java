package org.quotewright.ui.reader;

import org.quotewright.model.QuoteId;
import org.quotewright.review.WordStops.Edge;

/** An edge of a quotation that the mouse has left near an offset of the text. */
public record EdgeMove(QuoteId quote, Edge edge, int offset) {}
