package org.quotewright.app.evaluate.gold;

import java.util.OptionalDouble;

/**
 * A predicted quotation.
 *
 * @param declaredType as the prediction states it, or empty
 * @param speaker or empty
 * @param organisation or empty
 * @param confidence in the speaker, where the prediction states it
 */
public record PredictedQuote(
        MeasuredQuote quote,
        String declaredType,
        String speaker,
        String organisation,
        OptionalDouble confidence) {}
