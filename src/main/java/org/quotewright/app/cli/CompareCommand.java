package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.review.ComparedProject;
import org.quotewright.review.NotComparable;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets two analysts' projects of the same articles side by side. */
@Command(name = "compare", description = "${bundle:cli.compare}", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** What the output is for. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec private CommandSpec spec;

    @Option(names = "--format", description = "${bundle:cli.compare.format}")
    private Format format = Format.TEXT;

    @Parameters(index = "0", paramLabel = "A", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(index = "1", paramLabel = "B", description = "${bundle:cli.compare.other}")
    private Path other;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        ProjectWork.requireExisting(spec, other);
        return ProjectWork.withExisting(spec, project, this::compare);
    }

    private int compare(ProjectSession open) {
        Complaints complaints = new Complaints(spec);
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            ComparedProject compared = open.session().merges().compare(other, progress);
            print(open.session(), compared);
            LeftBehind.of(compared).forEach(spec.commandLine().getErr()::println);
        } catch (NotComparable e) {
            complaints.about(Words.MESSAGES.textOrKey(e.messageKey(), e.arguments()));
        }
        return complaints.exitStatus();
    }

    private void print(Session session, ComparedProject compared) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT ->
                    new ComparisonText(out, session.name(), compared.name())
                            .print(compared.comparison());
            case JSON ->
                    new ComparisonJson(out, session.name(), compared.name())
                            .print(compared.comparison());
        }
    }
}
