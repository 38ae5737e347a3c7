package org.quotewright.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what several networks say of prepared windows, to teach another one by. */
@Command(name = "teach", description = "Writes what networks say, to teach another by.")
final class Teach implements Callable<Integer> {

    @Option(names = "--prepared", required = true, description = "File of prepared windows.")
    private Path prepared;

    @Mixin private Networks networks;

    @Option(names = "--out", required = true, description = "File for what they say.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<Example> examples = Examples.read(prepared);
        try (NDManager owner = NDManager.newBaseManager()) {
            List<Scorer> scorers = networks.scorers(owner);
            Lecture lecture = new Lecture(scorers);
            TaughtFile.write(examples.stream().map(lecture::of), out);
            scorers.forEach(Scorer::close);
        }
        return 0;
    }
}
