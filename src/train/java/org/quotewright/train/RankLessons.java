package org.quotewright.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.quotewright.attribution.finding.FoundArticle;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.finding.RuleQuoteFinder;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.speakers.Meant;
import org.quotewright.attribution.speakers.SpeakerResolver;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Reads texts as the product does and keeps the rankings whose right answer is known. */
final class RankLessons {

    private RankLessons() {}

    static List<RankLesson> of(GapFile.Told told) {
        TextLayout layout = TextLayout.of(told.text());
        List<FoundQuote> quotes = new ArrayList<>(new RuleQuoteFinder().find(layout).quotes());
        quotes.add(atEnd(told.text()));
        return collect(
                told.id(),
                layout,
                quotes,
                (mention, meant) ->
                        mention.begin() == told.pronoun() && isNamedAt(meant, told.person()));
    }

    static List<RankLesson> of(ResolvedArticle article) {
        TextLayout layout = TextLayout.of(article.text());
        return collect(
                article.id(),
                layout,
                GoldQuotes.of(article),
                (mention, meant) ->
                        article.quotes().stream()
                                .filter(quote -> isSource(quote, mention))
                                .anyMatch(quote -> isRight(quote, meant, article.text())));
    }

    /** The pronouns of an article that another tool resolved, its annotated quotations known. */
    static List<RankLesson> of(GoldArticle article, SilverChains silver) {
        List<FoundQuote> quotes = new ArrayList<>(GoldQuotes.of(article));
        quotes.add(atEnd(article.text()));
        return collect(
                article.id(),
                TextLayout.of(article.text()),
                quotes,
                (mention, meant) ->
                        silver
                                .namesOfPronoun()
                                .getOrDefault(
                                        article.text().codePointCount(0, mention.begin()),
                                        List.of())
                                .stream()
                                .map(name -> article.text().offsetByCodePoints(0, name))
                                .anyMatch(name -> isNamedAt(meant, new Span(name, name + 1))));
    }

    /** A quotation that ends the text, for it to be read to its end. */
    private static FoundQuote atEnd(String text) {
        Span end = new Span(text.length() - 1, text.length());
        return new FoundQuote(
                Quote.of(QuoteType.INDIRECT, end),
                Optional.empty(),
                Optional.of(end),
                OptionalInt.empty(),
                List.of());
    }

    private static boolean isSource(ResolvedQuote quote, Span mention) {
        return !quote.source().isEmpty() && quote.source().getFirst().equals(mention);
    }

    private static boolean isRight(ResolvedQuote quote, Meant meant, String text) {
        Optional<String> given =
                meant.named().stream()
                        .findFirst()
                        .map(Referent::text)
                        .or(() -> meant.words().map(words -> words.in(text)));
        return given.map(name -> SameName.isRight(quote, name)).orElse(quote.names().isEmpty());
    }

    private static boolean isNamedAt(Meant meant, Span span) {
        return meant.named().stream()
                .flatMap(named -> named.printings().stream())
                .anyMatch(name -> name.span().overlaps(span));
    }

    private static List<RankLesson> collect(
            String id,
            TextLayout layout,
            List<FoundQuote> quotes,
            BiPredicate<Span, Meant> isRight) {
        RankLessonsHeard heard = new RankLessonsHeard(id, isRight);
        SpeakerResolver.resolve(
                layout, FoundArticle.of(quotes), SpeakerResolver.learnedWeights(), heard);
        return heard.lessons();
    }
}
