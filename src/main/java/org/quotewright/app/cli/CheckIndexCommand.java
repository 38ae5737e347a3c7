package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.review.IndexCheck;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a search index with its project and changes neither; its exit status tells which. */
@Command(
        name = "check-index",
        description = "${bundle:cli.check-index}",
        footer = {
            "",
            "${bundle:cli.check-index.status}",
            "  0   ${bundle:cli.check-index.status.right}",
            "  1   ${bundle:cli.check-index.status.failed}",
            "  2   ${bundle:cli.check-index.status.usage}",
            "  10  ${bundle:cli.check-index.status.missing}",
            "  11  ${bundle:cli.check-index.status.version}",
            "  12  ${bundle:cli.check-index.status.damaged}",
            "  13  ${bundle:cli.check-index.status.behind}"
        },
        mixinStandardHelpOptions = true)
final class CheckIndexCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        ProjectWork.requireExisting(spec, project);
        IndexCheck check = check();
        check.remarks().stream()
                .map(OpeningRemarks::sentence)
                .forEach(spec.commandLine().getErr()::println);
        if (check.health() == IndexCheck.Health.RIGHT) {
            spec.commandLine()
                    .getOut()
                    .println(Words.MESSAGES.text("cli.check-index.sound", project.getFileName()));
        }
        return status(check.health());
    }

    private IndexCheck check() throws IOException, ProjectUnavailable {
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            return IndexCheck.of(project, progress);
        }
    }

    private static int status(IndexCheck.Health health) {
        return switch (health) {
            case RIGHT -> 0;
            case MISSING -> 10;
            case OTHER_VERSION -> 11;
            case DAMAGED -> 12;
            case BEHIND -> 13;
        };
    }
}
