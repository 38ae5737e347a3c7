package org.quotewright.ui.reader;

import java.time.Instant;
import java.time.LocalDate;
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
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.review.OpenArticle;

/** Builds open articles for tests; spans are named by their words. */
final class PressArticle {

    private final String text;
    private final String title;
    private final List<ReviewedQuote> quotes = new ArrayList<>();
    private final List<KnownSpeaker> speakers = new ArrayList<>();

    PressArticle(String title, String text) {
        this.title = title;
        this.text = text;
    }

    PressArticle speaker(String name, SpeakerKind kind) {
        SpeakerId id = new SpeakerId(speakers.size() + 1);
        speakers.add(new KnownSpeaker(id, new Speaker(name, kind), List.of()));
        return this;
    }

    PressArticle speaker(String name) {
        return speaker(name, SpeakerKind.PERSON);
    }

    /** An open quotation; mention and cue are looked for around it, empty where there is none. */
    PressArticle quote(QuoteType type, String words, String speaker, String mention, String cue) {
        return quote(type, List.of(span(words, 0)), speaker, mention, cue, List.of());
    }

    PressArticle quote(
            QuoteType type,
            List<Span> spans,
            String speaker,
            String mention,
            String cue,
            List<Span> chain) {
        int near = Math.max(0, spans.getFirst().begin() - 60);
        Attribution attribution =
                new Attribution(
                        new Quote(type, spans),
                        optional(cue, near).map(span -> new Cue(span, CueClass.SPEECH)),
                        optional(mention, near),
                        speakers.stream()
                                .map(KnownSpeaker::speaker)
                                .filter(known -> known.name().equals(speaker))
                                .map(known -> new AttributedSpeaker(known, Affiliation.NONE))
                                .toList());
        Suggestion suggestion = new Suggestion(attribution, chain, List.of(), 0.8, List.of());
        quotes.add(reviewed(quotes.size() + 1, suggestion, Verdict.open(suggestion)));
        return this;
    }

    /** Decides the quotation added last. */
    PressArticle decided(QuoteState state) {
        quotes.add(decided(quotes.removeLast(), state));
        return this;
    }

    PressArticle flagged() {
        ReviewedQuote last = quotes.removeLast();
        quotes.add(reviewed(last.id().value(), last.suggestion(), last.verdict().withFlag(true)));
        return this;
    }

    static ReviewedQuote decided(ReviewedQuote quote, QuoteState state) {
        return reviewed(quote.id().value(), quote.suggestion(), quote.verdict().withState(state));
    }

    static ReviewedQuote reassigned(ReviewedQuote quote, Speaker speaker) {
        List<AttributedSpeaker> only = List.of(new AttributedSpeaker(speaker, Affiliation.NONE));
        Attribution changed = quote.verdict().attribution().withSpeakers(only);
        return reviewed(
                quote.id().value(), quote.suggestion(), quote.verdict().withAttribution(changed));
    }

    /** The words' first place at or after an offset. */
    Span span(String words, int from) {
        int begin = text.indexOf(words, from);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    OpenArticle open() {
        ArticleFacts facts =
                new ArticleFacts(
                        title,
                        "Lakeside Courier",
                        "Orla Venn",
                        Optional.of(LocalDate.of(2031, 3, 9)),
                        "");
        StoredArticle stored =
                new StoredArticle(
                        new ArticleId(1),
                        new Article(text, facts),
                        "article.txt",
                        "0".repeat(64),
                        Instant.EPOCH);
        return new OpenArticle(stored, quotes, speakers);
    }

    private static ReviewedQuote reviewed(long id, Suggestion suggestion, Verdict verdict) {
        return new ReviewedQuote(
                new QuoteId(id), new ArticleId(1), suggestion, verdict, Optional.empty());
    }

    private Optional<Span> optional(String words, int from) {
        return words.isEmpty() ? Optional.empty() : Optional.of(span(words, from));
    }
}
