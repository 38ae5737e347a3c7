package org.quotewright.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
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

/** Invented quotations, the same ones every time, with words as unevenly used as in a language. */
final class InventedQuotes {

    private static final int WORDS = 20_000;
    private static final int SPEAKERS = 2_000;
    private static final int QUOTES_IN_ARTICLE = 10;

    private final Random random = new Random(1);

    private InventedQuotes() {}

    static Stream<QuoteInContext> of(int count) {
        InventedQuotes invented = new InventedQuotes();
        return IntStream.rangeClosed(1, count).mapToObj(invented::quote);
    }

    static String word(int rank) {
        return "word" + Integer.toString(rank, Character.MAX_RADIX);
    }

    static String speaker(int number) {
        return "First" + number % 100 + " Last" + number;
    }

    private QuoteInContext quote(int id) {
        String content = "“" + words(24) + "”";
        String text = content + " said the speaker. " + words(20);
        int speaker = random.nextInt(SPEAKERS);
        Attribution attribution =
                new Attribution(
                        Quote.of(QuoteType.DIRECT, new Span(0, content.length())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(attributed(speaker)));
        ArticleId article = new ArticleId(1 + id / QUOTES_IN_ARTICLE);
        return new QuoteInContext(
                reviewed(id, article, attribution),
                article(article, text),
                List.of(
                        new KnownSpeaker(
                                new SpeakerId(speaker + 1),
                                attribution.speakers().getFirst().speaker(),
                                List.of())));
    }

    /** The nth word is used about one nth as often as the first (Zipf's law). */
    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> word((int) Math.pow(WORDS, random.nextDouble())))
                .collect(Collectors.joining(" "));
    }

    private static AttributedSpeaker attributed(int speaker) {
        return new AttributedSpeaker(
                new Speaker(speaker(speaker), SpeakerKind.PERSON),
                new Affiliation("speaker", "Organisation Number " + speaker % 300, List.of()));
    }

    private ReviewedQuote reviewed(int id, ArticleId article, Attribution attribution) {
        QuoteState[] states = QuoteState.values();
        Verdict verdict =
                new Verdict(
                        states[random.nextInt(states.length)],
                        attribution,
                        random.nextInt(50) == 0,
                        false,
                        "");
        return new ReviewedQuote(
                new QuoteId(id),
                article,
                new Suggestion(attribution, List.of(), List.of(), 1, List.of()),
                verdict,
                Optional.empty());
    }

    private StoredArticle article(ArticleId id, String text) {
        ArticleFacts facts =
                new ArticleFacts(
                        "Article " + id.value(),
                        "Outlet " + id.value() % 40,
                        "",
                        Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500))),
                        "");
        return new StoredArticle(id, new Article(text, facts), id + ".txt", "", Instant.EPOCH);
    }
}
