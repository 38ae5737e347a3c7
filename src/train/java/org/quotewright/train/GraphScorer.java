package org.quotewright.train;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quotewright.attribution.tagging.OnnxScorer;
import org.quotewright.attribution.tagging.WindowScores;

/** Scores examples with an exported graph, as the product does. */
final class GraphScorer implements Scorer {

    private final OnnxScorer scorer;

    GraphScorer(Path graph) throws IOException {
        try {
            scorer = new OnnxScorer(Files.readAllBytes(graph));
        } catch (OrtException e) {
            throw new IOException(graph + " cannot be run", e);
        }
    }

    @Override
    public List<Scored> score(List<Example> examples) {
        return examples.stream().map(this::score).toList();
    }

    private Scored score(Example example) {
        WindowScores scores = scorer.score(example.window(example.core()[0]));
        return new Scored(example, scores.tags(), scores.mentions(), scores.links());
    }

    @Override
    public float[][] transitions() {
        return scorer.transitions();
    }

    @Override
    public void close() {
        scorer.close();
    }
}
