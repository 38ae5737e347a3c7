package org.quotewright.app.evaluate.gold;

import java.util.Optional;

/**
 * A labelled quotation.
 *
 * @param answer who says it, where somebody resolved that
 * @param isOptional true where it is no loss if it is not found
 */
public record GoldQuote(MeasuredQuote quote, Optional<GoldAnswer> answer, boolean isOptional) {

    GoldQuote withAnswer(GoldAnswer resolved) {
        return new GoldQuote(quote, Optional.of(resolved), isOptional);
    }
}
