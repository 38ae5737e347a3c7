package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.review.KeptFiles;
import org.quotewright.store.BackupRefused;
import org.quotewright.store.ProjectUnavailable;
import org.quotewright.store.Restore;
import org.quotewright.store.Restored;
import org.quotewright.store.Salvaged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup, or what can be read of a damaged project, in its place. */
@Command(name = "restore", description = "${bundle:cli.restore}", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BACKUP",
            description = "${bundle:cli.restore.backup}")
    private Optional<Path> backup = Optional.empty();

    @Option(names = "--salvage", description = "${bundle:cli.restore.salvage}")
    private boolean isSalvage;

    @Override
    public Integer call() throws IOException, ProjectUnavailable, BackupRefused {
        if (isSalvage == backup.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.restore.which"));
        }
        return isSalvage ? salvage() : restore(backup.orElseThrow());
    }

    private int restore(Path from) throws IOException, ProjectUnavailable, BackupRefused {
        Restored restored = Restore.run(project, from, Instant.now());
        out().println(Words.MESSAGES.text("cli.restore.done", project, from));
        restored.kept().ifPresent(this::tellKept);
        Complaints complaints = new Complaints(spec);
        restored.gap()
                .ifPresent(gap ->
                        complaints.about(
                                Words.MESSAGES.textOrKey(
                                        gap.messageKey(),
                                        List.of(from.toString(), gap.since().toString()))));
        return complaints.exitStatus();
    }

    /** Losses are complaints, and the exit status says that there were some. */
    private int salvage() throws IOException, ProjectUnavailable {
        Salvaged salvaged = Restore.salvage(project, new KeptFiles(), Instant.now());
        out().println(
                        Words.MESSAGES.text(
                                "cli.restore.salvaged",
                                salvaged.counts().articles(),
                                salvaged.counts().quotes(),
                                salvaged.counts().decisions()));
        tellKept(salvaged.kept());
        Complaints complaints = new Complaints(spec);
        salvaged.losses()
                .forEach(loss ->
                        complaints.about(
                                Words.MESSAGES.textOrKey(loss.messageKey(), loss.arguments())));
        return complaints.exitStatus();
    }

    private void tellKept(Path kept) {
        out().println(Words.MESSAGES.text("cli.restore.kept", kept));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
