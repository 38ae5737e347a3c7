package org.quotewright.app.evaluate.quotes;

import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.app.evaluate.gold.SourceHead;

/**
 * Whether a predicted source is the labelled one: where no source is labelled, none is right.
 *
 * @param isTouched in any word
 * @param isHead in a word of the labelled source's head
 */
record SourceMatch(boolean isTouched, boolean isHead) {

    static SourceMatch of(MeasuredText text, MeasuredQuote gold, MeasuredQuote predicted) {
        if (!gold.hasSource()) {
            return new SourceMatch(!predicted.hasSource(), !predicted.hasSource());
        }
        SourceHead head = new SourceHead(text, gold.labels().source());
        return new SourceMatch(
                gold.sourceWords().intersects(predicted.sourceWords()),
                head.words().intersects(predicted.sourceWords()));
    }
}
