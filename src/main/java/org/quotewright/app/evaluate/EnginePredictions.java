package org.quotewright.app.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.app.evaluate.gold.PredictedQuote;
import org.quotewright.app.evaluate.gold.Predictions;
import org.quotewright.app.evaluate.gold.QuoteLabels;
import org.quotewright.app.evaluate.gold.Stretch;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.Cue;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.UnreadableArticle;

/** Asks an engine for the quotations of labelled articles, as {@code attribute} does. */
public final class EnginePredictions {

    private final ArticleReaders readers = new ArticleReaders();
    private final AttributionEngine engine;
    private final boolean all;

    /**
     * Of an engine.
     *
     * @param all true to take reports of thoughts and attitudes too
     */
    public EnginePredictions(AttributionEngine engine, boolean all) {
        this.engine = engine;
        this.all = all;
    }

    public Predictions of(List<GoldArticle> articles) throws UnreadableArticle {
        Map<GoldArticle, Article> read = new HashMap<>();
        for (GoldArticle article : articles) {
            read.put(article, readers.read(article.file()).article());
        }
        Map<String, List<PredictedQuote>> predicted = new HashMap<>();
        articles.parallelStream()
                .map(it -> Map.entry(it.id(), quotes(it.text(), read.get(it))))
                .forEachOrdered(it -> predicted.put(it.getKey(), it.getValue()));
        return new Predictions(predicted, 0);
    }

    private List<PredictedQuote> quotes(MeasuredText text, Article article) {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        return engine.analyse(article).stream()
                .filter(it -> all || it.attribution().reportsWords())
                .map(it -> quote(text, it, offsets))
                .toList();
    }

    private static PredictedQuote quote(
            MeasuredText text, Suggestion suggestion, CodePointOffsets offsets) {
        Attribution attribution = suggestion.attribution();
        QuoteLabels labels =
                new QuoteLabels(
                        stretches(attribution.quote().spans(), offsets),
                        stretches(attribution.cue().map(Cue::span), offsets),
                        stretches(attribution.mention(), offsets));
        Optional<AttributedSpeaker> principal = attribution.principal();
        return new PredictedQuote(
                MeasuredQuote.of(text, labels),
                attribution.quote().type().name().toLowerCase(Locale.ROOT),
                principal.map(it -> it.speaker().name()).orElse(""),
                principal.map(it -> it.affiliation().organisation()).orElse(""),
                OptionalDouble.of(suggestion.confidence()));
    }

    private static List<Stretch> stretches(Optional<Span> span, CodePointOffsets offsets) {
        return stretches(span.stream().toList(), offsets);
    }

    private static List<Stretch> stretches(List<Span> spans, CodePointOffsets offsets) {
        return spans.stream()
                .map(it -> new Stretch(offsets.codePoint(it.begin()), offsets.codePoint(it.end())))
                .toList();
    }
}
