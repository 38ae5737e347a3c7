package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.MarkedName;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.attribution.tagging.MentionKind;
import org.quotewright.attribution.tagging.TaggedMention;
import org.quotewright.attribution.tagging.TaggedText;
import org.quotewright.model.Span;
import org.quotewright.attribution.tagging.Tagger;
import org.quotewright.text.TextLayout;

/** Finds quotations with a trained tagger, with the rules' quotation marks as evidence. */
public final class TaggedQuoteFinder implements QuoteFinder {

    /** Percent of the work. */
    private static final int TAGGING = 90;

    private final Tagger tagger;

    public TaggedQuoteFinder(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public FoundArticle find(TextLayout layout, Patience patience) {
        TaggedText tagged = tagger.tag(layout, patience.during(0, TAGGING));
        Reading reading = new Reading(layout);
        List<Finding> rules = new ArticleRules(reading).findings(patience.during(TAGGING, 100));
        List<Finding> joined = new TaggedFindings(reading, rules).joinedWith(tagged.attributions());
        List<MarkedName> names =
                tagged.mentions().stream()
                        .flatMap(mention -> marked(reading, mention).stream())
                        .toList();
        return new FoundArticle(new Assembly(reading).of(joined), names);
    }

    private static Optional<MarkedName> marked(Reading reading, TaggedMention mention) {
        Span tokens = mention.tokens();
        Span span = reading.span(new TokenRange(tokens.begin(), tokens.end()));
        return kind(mention.kind()).map(kind -> new MarkedName(span, kind));
    }

    private static Optional<NameKind> kind(MentionKind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(NameKind.PERSON);
            case ORGANISATION -> Optional.of(NameKind.ORGANISATION);
            case PLACE -> Optional.of(NameKind.PLACE);
            case ROLE -> Optional.empty();
        };
    }
}
