package org.quotewright.attribution.finding;

import java.util.List;
import org.quotewright.attribution.tagging.Tagger;
import org.quotewright.text.TextLayout;

/** Finds quotations with a trained tagger, with the rules' quotation marks as evidence. */
public final class TaggedQuoteFinder implements QuoteFinder {

    private final Tagger tagger;

    public TaggedQuoteFinder(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public List<FoundQuote> find(TextLayout layout) {
        Reading reading = new Reading(layout);
        List<Finding> rules = new ArticleRules(reading).findings();
        List<Finding> joined = new TaggedFindings(reading, rules).joinedWith(tagger.tag(layout));
        return new Assembly(reading).of(joined);
    }
}
