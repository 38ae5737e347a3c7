package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.BackupRefused;
import org.quotewright.store.ProjectExists;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a backup of a project, whether a desk has it open or not. */
@Command(name = "backup", description = "${bundle:cli.backup}", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.backup.out}")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, project, this::backUp);
    }

    private int backUp(ProjectSession open) throws IOException {
        try {
            Path file = made(open);
            spec.commandLine().getOut().println(Words.MESSAGES.text("cli.backup.done", file));
            return 0;
        } catch (BackupRefused | ProjectExists e) {
            spec.commandLine().getErr().println(FailureSentences.of(e).orElseThrow());
            return 1;
        }
    }

    private Path made(ProjectSession open) throws IOException, BackupRefused, ProjectExists {
        if (out.isEmpty()) {
            return open.maintenance().backUp(Instant.now());
        }
        open.maintenance().backUpTo(out.get());
        return out.get();
    }
}
