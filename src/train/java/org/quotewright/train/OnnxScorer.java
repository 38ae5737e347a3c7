package org.quotewright.train;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Scores windows with an exported graph, run by ONNX Runtime on one thread. */
final class OnnxScorer implements Scorer {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    OnnxScorer(Path model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model.toString(), options);
        } catch (OrtException e) {
            throw new IllegalStateException(model + " cannot be run", e);
        }
    }

    @Override
    public List<Scored> score(List<Example> examples) {
        return examples.stream().map(this::score).toList();
    }

    private Scored score(Example example) {
        try (OrtSession.Result result = run(example)) {
            float[][] distances = rows(result, "distances");
            float[][][] links = new float[Relation.values().length][][];
            for (int i = 0; i < links.length; i++) {
                links[i] =
                        products(rows(result, "from_" + i), rows(result, "to_" + i), distances[i]);
            }
            return new Scored(
                    example,
                    core(example, rows(result, "tags")),
                    core(example, rows(result, "mentions")),
                    new float[][] {flat(links[0]), flat(links[1])});
        } catch (OrtException e) {
            throw new IllegalStateException("the graph does not run", e);
        }
    }

    private OrtSession.Result run(Example example) throws OrtException {
        Map<String, int[]> inputs = new LinkedHashMap<>();
        inputs.put("pieces", example.pieces());
        inputs.put("shapes", example.shapes());
        inputs.put("marks", example.marks());
        inputs.put("places", example.places());
        inputs.put("positions", IntStream.range(0, example.length()).toArray());
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        List<OnnxTensor> opened = new ArrayList<>();
        try {
            for (Map.Entry<String, int[]> input : inputs.entrySet()) {
                long[] values = Arrays.stream(input.getValue()).asLongStream().toArray();
                tensors.put(input.getKey(), OnnxTensor.createTensor(environment, values));
                opened.add(tensors.get(input.getKey()));
            }
            return session.run(tensors);
        } finally {
            opened.forEach(OnnxTensor::close);
        }
    }

    private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
        return (float[][]) result.get(name).orElseThrow().getValue();
    }

    private static float[][] core(Example example, float[][] rows) {
        return IntStream.range(example.core()[0], example.core()[1])
                .mapToObj(token -> rows[example.firsts()[token]])
                .toArray(float[][]::new);
    }

    private static float[][] products(float[][] from, float[][] to, float[] distances) {
        float scale = (float) (1 / Math.sqrt(InitialWeights.LINK_WIDTH));
        float[][] scores = new float[from.length][to.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                float sum = 0;
                for (int k = 0; k < to[j].length; k++) {
                    sum += from[i][k] * to[j][k];
                }
                scores[i][j] = sum * scale + distances[Distances.of(j - i)];
            }
        }
        return scores;
    }

    private static float[] flat(float[][] rows) {
        float[] flat = new float[rows.length * rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, i * rows[i].length, rows[i].length);
        }
        return flat;
    }

    @Override
    public float[] transitions() {
        Example nothing =
                new Example(
                        "",
                        new int[] {0, 0},
                        new int[1],
                        new int[1],
                        new int[1],
                        new int[1],
                        new int[0],
                        new int[0],
                        new int[0],
                        new int[0],
                        new int[0],
                        new int[0][]);
        try (OrtSession.Result result = run(nothing)) {
            return flat(rows(result, "transitions"));
        } catch (OrtException e) {
            throw new IllegalStateException("the graph does not run", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the session does not close", e);
        }
    }
}
