package org.quotewright.app.evaluate.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/**
 * What was predicted for each labelled article.
 *
 * @param unknown how many predicted articles are not labelled and were passed over
 */
public record Predictions(Map<String, List<PredictedQuote>> byArticle, int unknown) {

    public Predictions {
        byArticle = Map.copyOf(byArticle);
    }

    /** Reads JSON Lines as {@code attribute --format jsonl} writes them. */
    public static Predictions read(Path file, Collection<GoldArticle> gold)
            throws IOException, UnreadableLabels {
        Map<String, MeasuredText> texts = new HashMap<>();
        gold.forEach(it -> texts.put(it.id(), it.text()));
        Map<String, List<PredictedQuote>> predicted = new HashMap<>();
        int[] unknown = {0};
        Json.eachLine(
                file,
                line -> {
                    MeasuredText text = texts.get(Json.text(line.path("id")));
                    if (text == null) {
                        unknown[0]++;
                    } else {
                        predicted.put(text.id(), quotes(text, line));
                    }
                });
        return new Predictions(predicted, unknown[0]);
    }

    /** Nothing where nothing was predicted. */
    public List<PredictedQuote> of(GoldArticle article) {
        return byArticle.getOrDefault(article.id(), List.of());
    }

    private static List<PredictedQuote> quotes(MeasuredText text, JsonNode line) {
        return line.path("quotes").valueStream().map(it -> quote(text, it)).toList();
    }

    private static PredictedQuote quote(MeasuredText text, JsonNode quote) {
        JsonNode confidence = quote.path("confidence");
        return new PredictedQuote(
                MeasuredQuote.of(text, Json.labels(quote)),
                Json.text(quote.path("type")),
                Json.text(quote.path("speaker")),
                Json.text(quote.path("organisation")),
                confidence.isNumber()
                        ? OptionalDouble.of(confidence.asDouble())
                        : OptionalDouble.empty());
    }
}
