package org.quotewright.app.evaluate.quotes;

import java.util.List;
import java.util.Optional;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.GoldQuote;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.PredictedQuote;

/** Compares what was predicted for an article with its labels. */
public final class QuoteScorer {

    private final GoldArticle article;
    private final List<GoldQuote> gold;
    private final List<PredictedQuote> predicted;
    private final QuoteScore score = new QuoteScore();

    private QuoteScorer(GoldArticle article, List<PredictedQuote> predicted) {
        this.article = article;
        this.predicted = predicted;
        this.gold =
                article.quotes().stream()
                        .filter(it -> !it.isOptional() || partner(it).isPresent())
                        .toList();
    }

    public static QuoteScore score(GoldArticle article, List<PredictedQuote> predicted) {
        QuoteScorer scorer = new QuoteScorer(article, predicted);
        scorer.count();
        return scorer.score;
    }

    private Optional<PredictedQuote> partner(GoldQuote label) {
        return Partners.best(label.quote(), predicted, PredictedQuote::quote);
    }

    private void count() {
        List<MeasuredQuote> labels = gold.stream().map(GoldQuote::quote).toList();
        new Extraction(score).count(labels, predicted.stream().map(PredictedQuote::quote).toList());
        LabelCounts counts = new LabelCounts(article.text(), score);
        gold.forEach(it -> counts.count(it, partner(it)));
        predicted.forEach(this::countPrediction);
    }

    private void countPrediction(PredictedQuote prediction) {
        MeasuredQuote quote = prediction.quote();
        Partners.best(quote, gold, GoldQuote::quote)
                .map(it -> SourceMatch.of(article.text(), it.quote(), quote))
                .ifPresent(source ->
                        SourceCounts.PREDICTED.count(score, QuoteClass.of(quote.type()), source));
    }
}
