package org.quotewright.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.quotewright.app.evaluate.figures.FigureTable;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.Predictions;
import org.quotewright.app.evaluate.gold.UnreadableLabels;
import org.quotewright.app.evaluate.quotes.ConfidenceScore;
import org.quotewright.app.evaluate.quotes.GroupScore;
import org.quotewright.app.evaluate.quotes.QuoteScorer;
import org.quotewright.app.evaluate.spans.SpanScore;
import org.quotewright.app.evaluate.spans.SpanScorer;

/** Prints the figures of predictions on labelled articles, one table after another. */
public final class Evaluation {

    private final List<GoldArticle> articles;
    private final Predictions predictions;
    private final FigureTable table;

    public Evaluation(List<GoldArticle> articles, Predictions predictions, FigureTable table) {
        this.articles = articles;
        this.predictions = predictions;
        this.table = table;
    }

    /** Quotations, sources, resolved speakers and organisations, by class. */
    public void printQuotes() {
        table.print(
                "quotations",
                articles.stream().map(it -> QuoteScorer.score(it, predictions.of(it))).toList());
    }

    /** What confidence is worth. */
    public void printConfidence() {
        table.print(
                "confidence",
                articles.stream().map(it -> ConfidenceScore.of(it, predictions.of(it))).toList());
    }

    /** Whether persons of some names are attributed worse than others. */
    public void printGroups() {
        table.print(
                "persons found",
                articles.stream().map(it -> GroupScore.of(it, predictions.of(it))).toList());
    }

    /** Sources, cues and contents, span by span; returns how many segments were not found. */
    public int printSpans(Path segments) throws IOException, UnreadableLabels {
        List<SpanScore> scores = SpanScorer.score(articles, predictions, segments);
        if (!scores.isEmpty()) {
            table.print("spans", scores);
        }
        return scores.stream().mapToInt(SpanScore::lost).sum();
    }
}
