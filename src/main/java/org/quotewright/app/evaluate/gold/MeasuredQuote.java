package org.quotewright.app.evaluate.gold;

import java.util.BitSet;
import java.util.Set;
import org.quotewright.model.QuoteType;

/**
 * A quotation, labelled or predicted, with what is compared of it.
 *
 * @param words the numbers of the words of its content
 * @param sourceWords the numbers of the words of its source
 */
public record MeasuredQuote(
        QuoteLabels labels, BitSet words, BitSet sourceWords, Set<Stretch> pieces, QuoteType type) {

    /**
     * Measures labels on their text.
     *
     * @throws IllegalArgumentException if the content lies outside the text
     */
    public static MeasuredQuote of(MeasuredText text, QuoteLabels labels) {
        if (!labels.fit(text.length())) {
            throw new IllegalArgumentException(
                    text.id() + ": outside the text: " + labels.content());
        }
        return new MeasuredQuote(
                labels,
                text.words(labels.content()),
                text.words(labels.source()),
                ContentPieces.of(text, labels.content()),
                text.typeOf(labels.content()));
    }

    public boolean hasSource() {
        return !labels.source().isEmpty();
    }
}
