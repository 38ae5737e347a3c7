package org.quotewright.attribution.finding;

import org.quotewright.attribution.patience.Patience;
import org.quotewright.text.TextLayout;

/** Finds quotations by rules alone, the same ones for the same text every time. */
public final class RuleQuoteFinder implements QuoteFinder {

    @Override
    public FoundArticle find(TextLayout layout, Patience patience) {
        Reading reading = new Reading(layout);
        return FoundArticle.of(
                new Assembly(reading).of(new ArticleRules(reading).findings(patience)));
    }
}
