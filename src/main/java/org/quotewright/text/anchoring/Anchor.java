package org.quotewright.text.anchoring;

import org.quotewright.model.Span;

/**
 * A place of an older text, found again in a newer one.
 *
 * @param isSure false where other words stand there, or too little around them is the same
 */
public record Anchor(Span span, Manner manner, boolean isSure) {}
