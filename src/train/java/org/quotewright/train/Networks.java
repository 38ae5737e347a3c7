package org.quotewright.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The trained networks that a command is given. */
final class Networks {

    @Option(names = "--checkpoint", description = "A checkpoint, run by PyTorch; repeatable.")
    private List<Path> checkpoints = List.of();

    @Option(names = "--graph", description = "An exported graph, run by ONNX Runtime; repeatable.")
    private List<Path> graphs = List.of();

    List<Scorer> scorers(NDManager owner) throws IOException {
        List<Scorer> scorers = new ArrayList<>();
        for (Path checkpoint : checkpoints) {
            scorers.add(predictor(checkpoint, owner));
        }
        for (Path graph : graphs) {
            scorers.add(new GraphScorer(graph));
        }
        return scorers;
    }

    private static Predictor predictor(Path checkpoint, NDManager owner) throws IOException {
        Map<String, Tensor> tensors = Checkpoint.read(checkpoint).weights();
        Weights weights = new Weights(owner);
        tensors.forEach((name, tensor) -> weights.add(name, tensor, false));
        return new Predictor(weights, EncoderShape.of(tensors), owner);
    }
}
