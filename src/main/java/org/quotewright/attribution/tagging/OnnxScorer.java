package org.quotewright.attribution.tagging;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.util.Set;
import java.util.stream.IntStream;

/** Runs the exported graph with ONNX Runtime, each window on the calling thread. */
public final class OnnxScorer implements WindowScorer {

    private static final Set<String> SCORES =
            Set.of("tags", "mentions", "from_0", "to_0", "from_1", "to_1");
    private static final Set<String> CONSTANTS = Set.of("transitions", "distances");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final float[][] transitions;
    private final float[][] distances;

    /**
     * Loads ONNX Runtime, which the first scorer needs; takes a moment.
     *
     * @throws LinkageError where ONNX Runtime has no library for this machine
     */
    public static void loadLibrary() {
        LastingEnvironment.get();
    }

    /**
     * @param graph the exported graph's bytes
     * @throws OrtException where the graph cannot be read
     * @throws LinkageError where ONNX Runtime has no library for this machine
     */
    public OnnxScorer(byte[] graph) throws OrtException {
        environment = LastingEnvironment.get();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
            session = environment.createSession(graph, options);
        }
        try (GraphInputs nothing = new GraphInputs(environment, new int[4][1]);
                OrtSession.Result result = session.run(nothing.tensors(), CONSTANTS)) {
            transitions = rows(result, "transitions");
            distances = rows(result, "distances");
        }
    }

    @Override
    public WindowScores score(Window window) {
        try (GraphInputs inputs = GraphInputs.of(environment, window);
                OrtSession.Result result = session.run(inputs.tensors(), SCORES)) {
            return new WindowScores(
                    window,
                    core(window, rows(result, "tags")),
                    core(window, rows(result, "mentions")),
                    links(result));
        } catch (OrtException e) {
            throw new IllegalStateException("the graph does not run", e);
        }
    }

    @Override
    public float[][] transitions() {
        return transitions.clone();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the session does not close", e);
        }
    }

    private LinkScores links(OrtSession.Result result) throws OrtException {
        return new LinkVectors(
                new float[][][] {rows(result, "from_0"), rows(result, "from_1")},
                new float[][][] {rows(result, "to_0"), rows(result, "to_1")},
                distances);
    }

    private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
        return (float[][]) result.get(name).orElseThrow().getValue();
    }

    private static float[][] core(Window window, float[][] rows) {
        return IntStream.range(window.core().begin(), window.core().end())
                .mapToObj(token -> rows[window.firstOf(token)])
                .toArray(float[][]::new);
    }
}
