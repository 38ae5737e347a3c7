package org.quotewright.ui.reader;

import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;

/** A quotation that was dragged onto words for whoever said it. */
public record Drop(QuoteId quote, Span words) {}
