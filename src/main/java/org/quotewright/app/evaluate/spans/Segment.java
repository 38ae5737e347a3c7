package org.quotewright.app.evaluate.spans;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.app.evaluate.gold.Json;
import org.quotewright.app.evaluate.gold.UnreadableLabels;
import tools.jackson.databind.JsonNode;

/**
 * A part of an article, cut into tokens by whoever labelled it.
 *
 * @param annotated the article's name with its annotator's
 */
record Segment(String annotated, List<String> tokens, List<String> labels) {

    static List<Segment> read(Path file) throws IOException, UnreadableLabels {
        List<Segment> segments = new ArrayList<>();
        Json.eachLine(file, line -> segments.add(of(line)));
        return segments;
    }

    private static Segment of(JsonNode line) {
        return new Segment(
                line.path("id").asString(),
                Json.texts(line.path("tokens")),
                Json.texts(line.path("labels")));
    }

    String article() {
        int annotator = annotated.lastIndexOf('_');
        return annotator < 0 ? annotated : annotated.substring(0, annotator);
    }
}
