package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.sightings.Statement;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the quotations that stand in several articles of a project. */
@Command(
        name = "sightings",
        description = "${bundle:cli.sightings}",
        mixinStandardHelpOptions = true)
final class SightingsCommand implements Callable<Integer> {

    /** What the output is for. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec private CommandSpec spec;

    @Option(names = "--format", description = "${bundle:cli.sightings.format}")
    private Format format = Format.TEXT;

    @Option(names = "--findings", description = "${bundle:cli.sightings.findings}")
    private boolean findings;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, project, this::list);
    }

    private int list(ProjectSession open) {
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            print(
                    open.session().survey().statements(progress).stream()
                            .filter(statement -> !findings || !statement.findings().isEmpty())
                            .toList());
        }
        return 0;
    }

    private void print(List<Statement> statements) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new SightingsText(out).print(statements);
            case JSON -> new SightingsJson(out).print(statements);
        }
    }
}
