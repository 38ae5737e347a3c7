package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quotewright.review.ImportReport;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds articles to a project, which is created where there is none. */
@Command(name = "import", description = "${bundle:cli.import}", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "${bundle:cli.import.path}")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withProject(project, this::add);
    }

    private int add(ProjectSession open) {
        if (open.session().readOnly()) {
            return ReadOnlyProject.refuse(spec, open);
        }
        EngineRemark.tell(spec);
        Complaints complaints = new Complaints(spec);
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            ImportReport report = open.session().library().add(paths, progress);
            new ImportTold(complaints).tell(report);
            spec.commandLine().getOut().println(summary(report));
        }
        return complaints.exitStatus();
    }

    private static String summary(ImportReport report) {
        long there = report.rows().stream().filter(row -> row.article().isPresent()).count();
        return Words.MESSAGES.text("cli.import.done", there, report.rows().size() - there);
    }
}
