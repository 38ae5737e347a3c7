package org.quotewright.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.review.OpenArticle;

/** An invented article of one length for all paragraphs, each of which begins with a quotation. */
final class LongArticle {

    private static final String CONTENT = "“The harbour will be dredged before the first ice,”";
    private static final String SPEAKER = "Mira Solberg";
    private static final String FILL = "The ferry left the pier with a full deck and came back. ";
    private static final int WORDS_OF_FILL = 12;
    private static final int WORDS_OF_SPEECH = 16;

    private final ArticleId id;
    private final StringBuilder text = new StringBuilder();
    private final List<ReviewedQuote> quotes = new ArrayList<>();

    private LongArticle(ArticleId id) {
        this.id = id;
    }

    static OpenArticle of(ArticleId id, int words, int count) {
        LongArticle article = new LongArticle(id);
        int fills = (words / count - WORDS_OF_SPEECH) / WORDS_OF_FILL;
        for (int i = 1; i <= count; i++) {
            article.paragraph(new QuoteId(i), fills);
        }
        return article.opened();
    }

    /** The quotation as a decision leaves it. */
    static ReviewedQuote verified(ReviewedQuote quote) {
        return new ReviewedQuote(
                quote.id(),
                quote.article(),
                quote.suggestion(),
                verdict(QuoteState.VERIFIED, quote.suggestion().attribution()),
                Optional.empty());
    }

    private void paragraph(QuoteId quote, int fills) {
        quotes.add(open(quote, attribution(text.length())));
        text.append(CONTENT).append(" said ").append(SPEAKER).append(" on a cold evening. ");
        text.append(FILL.repeat(fills)).append("\n\n");
    }

    private static Attribution attribution(int begin) {
        int cue = begin + CONTENT.length() + 1;
        int mention = cue + "said ".length();
        return new Attribution(
                Quote.of(QuoteType.DIRECT, new Span(begin, begin + CONTENT.length())),
                Optional.of(new Cue(new Span(cue, cue + "said".length()), CueClass.SPEECH)),
                Optional.of(new Span(mention, mention + SPEAKER.length())),
                List.of(
                        new AttributedSpeaker(
                                new Speaker(SPEAKER, SpeakerKind.PERSON),
                                new Affiliation("", "", List.of()))));
    }

    private ReviewedQuote open(QuoteId quote, Attribution attribution) {
        return new ReviewedQuote(
                quote,
                id,
                new Suggestion(attribution, List.of(), List.of(), 1, List.of()),
                verdict(QuoteState.OPEN, attribution),
                Optional.empty());
    }

    private static Verdict verdict(QuoteState state, Attribution attribution) {
        return new Verdict(state, attribution, false, false, "");
    }

    private OpenArticle opened() {
        ArticleFacts facts =
                new ArticleFacts("Ferry log", "Harbour Lantern", "", Optional.empty(), "");
        Article article = new Article(text.toString(), facts);
        return new OpenArticle(
                new StoredArticle(id, article, "log.txt", "", Instant.EPOCH), quotes, List.of());
    }
}
