package org.quotewright.attribution.speakers;

import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Span;

/**
 * A referent with the weight it has at one place of an article.
 *
 * @param last its last mention before that place
 */
record Weighed(Referent referent, double weight, Span last) {}
