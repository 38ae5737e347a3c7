package org.quotewright.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the mean of several checkpoints' weights: a "model soup" (Wortsman et al., ICML 2022)
 * where they began from the same trained weights.
 */
@Command(name = "average", description = "Writes the mean of several checkpoints' weights.")
final class Average implements Callable<Integer> {

    @Option(names = "--checkpoint", required = true, description = "One of them; repeatable.")
    private List<Path> checkpoints;

    @Option(names = "--out", required = true)
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<Map<String, Tensor>> all = new ArrayList<>();
        for (Path checkpoint : checkpoints) {
            all.add(Checkpoint.read(checkpoint).weights());
        }
        new Checkpoint(0, mean(all)).write(out);
        return 0;
    }

    static Map<String, Tensor> mean(List<Map<String, Tensor>> all) {
        Map<String, Tensor> mean = new LinkedHashMap<>();
        all.getFirst()
                .forEach((name, tensor) -> {
                    List<float[]> values = all.stream().map(own -> own.get(name).values()).toList();
                    mean.put(name, new Tensor(tensor.shape(), Means.of(values)));
                });
        return mean;
    }
}
