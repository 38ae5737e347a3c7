package org.quotewright.app.evaluate.spans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.PredictedQuote;
import org.quotewright.app.evaluate.gold.Predictions;
import org.quotewright.app.evaluate.gold.QuoteLabels;
import org.quotewright.app.evaluate.gold.Stretch;
import org.quotewright.app.evaluate.gold.UnreadableLabels;
import org.quotewright.app.evaluate.spans.SegmentAlignment.Aligned;

/** Compares predicted spans with labelled segments, token by token. */
public final class SpanScorer {

    private final Map<String, GoldArticle> articles = new HashMap<>();
    private final Predictions predictions;
    private final Map<String, FoldedText> folded = new HashMap<>();
    private final Map<String, Integer> nextLetters = new HashMap<>();
    private final Map<String, SpanScore> scores = new LinkedHashMap<>();

    private SpanScorer(Collection<GoldArticle> articles, Predictions predictions) {
        articles.forEach(it -> this.articles.put(it.id(), it));
        this.predictions = predictions;
    }

    /** One score an article, of the segments whose article is among those given. */
    public static List<SpanScore> score(
            Collection<GoldArticle> articles, Predictions predictions, Path segments)
            throws IOException, UnreadableLabels {
        SpanScorer scorer = new SpanScorer(articles, predictions);
        for (Segment segment : Segment.read(segments)) {
            if (scorer.articles.containsKey(segment.article())) {
                scorer.add(segment, scorer.articles.get(segment.article()));
            }
        }
        return List.copyOf(scorer.scores.values());
    }

    private void add(Segment segment, GoldArticle article) {
        Optional<Aligned> aligned = aligned(segment, article);
        SegmentLabels labels =
                new SegmentLabels(
                        aligned.orElseGet(() -> Aligned.nowhere(segment.tokens().size(), 0))
                                .tokens());
        aligned.ifPresent(it -> label(labels, it.tokens(), predictions.of(article)));
        scores.computeIfAbsent(article.id(), it -> new SpanScore())
                .add(
                        TaggedSpan.of(segment.labels()),
                        TaggedSpan.of(labels.labels()),
                        aligned.isEmpty());
    }

    private Optional<Aligned> aligned(Segment segment, GoldArticle article) {
        Optional<Aligned> aligned =
                SegmentAlignment.of(
                        article.text(),
                        folded.computeIfAbsent(article.id(), it -> FoldedText.of(article.text())),
                        segment.tokens(),
                        nextLetters.getOrDefault(segment.annotated(), 0));
        aligned.ifPresent(it -> nextLetters.put(segment.annotated(), it.nextLetter()));
        return aligned;
    }

    private static void label(
            SegmentLabels labels, List<Stretch> tokens, List<PredictedQuote> quotes) {
        Stretch all = extent(tokens);
        for (SpanKind kind : List.of(SpanKind.CUE, SpanKind.SOURCE, SpanKind.CONTENT)) {
            List<Stretch> predicted = new ArrayList<>();
            quotes.forEach(it -> predicted.addAll(ofKind(kind, it.quote().labels())));
            predicted.stream()
                    .filter(all::overlaps)
                    .sorted()
                    .forEach(it -> labels.label(it, kind.label()));
        }
    }

    private static Stretch extent(List<Stretch> tokens) {
        List<Stretch> found = tokens.stream().filter(it -> !it.isEmpty()).toList();
        int begin = found.stream().mapToInt(Stretch::begin).min().orElse(0);
        return new Stretch(begin, found.stream().mapToInt(Stretch::end).max().orElse(0));
    }

    private static List<Stretch> ofKind(SpanKind kind, QuoteLabels labels) {
        return switch (kind) {
            case SOURCE -> labels.source();
            case CUE -> labels.cue();
            case CONTENT -> labels.content();
        };
    }
}
