package org.quotewright.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.tagging.Decoder;
import org.quotewright.attribution.tagging.TaggedAttribution;
import org.quotewright.attribution.tagging.WindowScores;
import org.quotewright.model.Span;

/** Decodes the scored windows of one article and measures what it finds in code points. */
final class ArticlePrediction {

    private final List<WindowScores> windows = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private ArticlePrediction(List<Scored> scored) {
        for (Scored each : scored) {
            Example example = each.example();
            windows.add(each.inArticle(begins.size()));
            for (int token = example.core()[0]; token < example.core()[1]; token++) {
                begins.add(example.begins()[token]);
                ends.add(example.ends()[token]);
            }
        }
    }

    /**
     * @param scored the article's windows in reading order
     */
    static PredictedArticle of(List<Scored> scored, Decoder decoder) {
        ArticlePrediction prediction = new ArticlePrediction(scored);
        List<PredictedQuote> quotes =
                decoder.decode(prediction.windows.iterator()).attributions().stream()
                        .map(prediction::quote)
                        .toList();
        return new PredictedArticle(scored.getFirst().example().article(), quotes);
    }

    private PredictedQuote quote(TaggedAttribution found) {
        int[][] contents = found.contents().stream().map(this::bounds).toArray(int[][]::new);
        return new PredictedQuote(
                contents[0][0],
                contents[contents.length - 1][1],
                contents,
                bounds(found.cue()),
                bounds(found.source()));
    }

    private int[] bounds(Optional<Span> span) {
        return span.map(this::bounds).orElse(null);
    }

    private int[] bounds(Span tokens) {
        return new int[] {begins.get(tokens.begin()), ends.get(tokens.end() - 1)};
    }
}
