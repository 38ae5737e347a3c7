package org.quotewright.attribution;

import java.util.List;
import org.quotewright.attribution.speakers.PrintedBodies;
import org.quotewright.attribution.finding.FoundArticle;
import org.quotewright.attribution.finding.QuoteFinder;
import org.quotewright.attribution.finding.RuleQuoteFinder;
import org.quotewright.attribution.knowledge.KnownSpeakers;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.attribution.speakers.SpeakerResolver;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Suggestion;
import org.quotewright.text.TextLayout;

/** Attributes by rules and word lists alone: no model, the same answer for the same text. */
public final class RuleEngine implements AttributionEngine {

    /** Percent of the work. */
    private static final int FINDING = 80;

    private final QuoteFinder finder;

    public RuleEngine() {
        this(new RuleQuoteFinder());
    }

    RuleEngine(QuoteFinder finder) {
        this.finder = finder;
    }

    @Override
    public String name() {
        return "rules-1";
    }

    @Override
    public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
        TextLayout layout = TextLayout.of(article.text());
        FoundArticle found = finder.find(layout, patience.during(0, FINDING));
        List<Suggestion> suggestions =
                PrintedBodies.in(
                        article.text(),
                        SpeakerResolver.resolve(layout, found, patience.during(FINDING, 100)));
        return new KnownSpeakers(knowledge).applied(article.text(), suggestions);
    }
}
