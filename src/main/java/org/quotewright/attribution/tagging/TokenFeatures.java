package org.quotewright.attribution.tagging;

import java.util.Arrays;
import org.quotewright.text.TextLayout;

/** The input features of every token of a text, as ordinals of their enums. */
record TokenFeatures(int[] shapes, int[] marks, int[] places) {

    static TokenFeatures of(TextLayout layout) {
        return new TokenFeatures(
                layout.tokens().stream().map(WordShape::of).mapToInt(Enum::ordinal).toArray(),
                ordinals(MarkState.of(layout)),
                ordinals(TextPlace.of(layout)));
    }

    private static int[] ordinals(Enum<?>[] values) {
        return Arrays.stream(values).mapToInt(Enum::ordinal).toArray();
    }
}
