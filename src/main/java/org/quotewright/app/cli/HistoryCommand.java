package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.quotewright.review.HistoryEntry;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the decision log of a project. */
@Command(name = "history", description = "${bundle:cli.history}", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

    /** What the output is for. */
    enum Format {
        TEXT,
        TSV
    }

    @Spec private CommandSpec spec;

    @Option(names = "--format", description = "${bundle:cli.history.format}")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, project, this::print);
    }

    private int print(ProjectSession open) {
        open.maintenance().history(printer(spec.commandLine().getOut()));
        return 0;
    }

    private Consumer<HistoryEntry> printer(PrintWriter out) {
        return switch (format) {
            case TEXT -> new HistoryText(out)::print;
            case TSV -> entry -> out.println(HistoryLine.of(entry));
        };
    }
}
