package org.quotewright.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the weights of a checkpoint as an ONNX graph. */
@Command(name = "export", description = "Writes a checkpoint's weights as an ONNX graph.")
final class Export implements Callable<Integer> {

    @Option(names = "--checkpoint", required = true)
    private Path checkpoint;

    @Option(names = "--out", required = true)
    private Path out;

    @Option(names = "--bytes", description = "Weights and tables in bytes.")
    private boolean bytes;

    @Override
    public Integer call() throws IOException {
        Linear linear = bytes ? new ByteLinear() : Linear.FLOATS;
        Files.write(out, new TaggerGraph(Checkpoint.read(checkpoint).tensors(), linear).toBytes());
        return 0;
    }
}
