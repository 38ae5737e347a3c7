package org.quotewright.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.attribution.tagging.Decoder;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.TagPath;
import tools.jackson.databind.json.JsonMapper;

/** Predicts the development articles into a file that the scoring scripts read. */
final class Development {

    private final List<Example> examples;

    Development(List<Example> examples) {
        this.examples = examples;
    }

    /** Writes the predictions and returns how the spans compare on our own tokens. */
    SpanCounts predict(Scorer scorer, Path file) throws IOException {
        List<Scored> scored = new ArrayList<>(scorer.score(examples));
        scored.sort(Comparator.comparingInt(each -> each.example().begins()[0]));
        Map<String, List<Scored>> articles = new LinkedHashMap<>();
        for (Scored each : scored) {
            articles.computeIfAbsent(each.example().article(), id -> new ArrayList<>()).add(each);
        }
        TagPath path = new TagPath(SpanTags.ATTRIBUTION, scorer.transitions());
        Decoder decoder = new Decoder(path);
        write(
                articles.values().stream().map(own -> ArticlePrediction.of(own, decoder)).toList(),
                file);
        SpanCounts counts = new SpanCounts();
        scored.forEach(each -> counts.add(each.example().tags(), path.best(each.tags())));
        return counts;
    }

    static void write(List<PredictedArticle> articles, Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (PredictedArticle article : articles) {
                out.write(json.writeValueAsString(article));
                out.write('\n');
            }
        }
    }
}
