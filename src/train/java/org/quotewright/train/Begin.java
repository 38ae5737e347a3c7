package org.quotewright.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the weights that training begins from: for the Python trainer, or for {@code fit --begin}.
 */
@Command(name = "begin", description = "Writes the weights that training begins from.")
final class Begin implements Callable<Integer> {

    @Option(
            names = "--encoder",
            defaultValue = "e5-small-v2",
            description = "Encoder to begin from.")
    private String encoder;

    @Option(names = "--layers", defaultValue = "12", description = "Layers to keep.")
    private int layers;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--graph", description = "Begin from an exported graph instead.")
    private Path graph;

    @Option(names = "--out", required = true, description = "File for the checkpoint.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Map<String, Tensor> weights =
                graph == null
                        ? InitialWeights.of(new PretrainedEncoder(encoder).weights(), layers, seed)
                        : GraphWeights.read(graph);
        new Checkpoint(0, weights).write(out);
        return 0;
    }
}
