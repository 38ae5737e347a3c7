package org.quotewright.attribution.finding;

import java.util.List;
import org.quotewright.text.TextLayout;

/** Finds quotations by rules alone, the same ones for the same text every time. */
public final class RuleQuoteFinder implements QuoteFinder {

    @Override
    public List<FoundQuote> find(TextLayout layout) {
        Reading reading = new Reading(layout);
        return new Assembly(reading).of(new ArticleRules(reading).findings());
    }
}
