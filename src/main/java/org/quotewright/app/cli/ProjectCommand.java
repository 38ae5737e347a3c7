package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Remark;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after a project file. */
@Command(
        name = "project",
        description = "${bundle:cli.project-file}",
        subcommands = {
            BackupCommand.class,
            CheckIndexCommand.class,
            CompareCommand.class,
            FiguresCommand.class,
            HistoryCommand.class,
            MergeCommand.class,
            ReanalyseCommand.class,
            RestoreCommand.class,
            ReviseCommand.class,
            SightingsCommand.class,
            SpeakersCommand.class,
            TakeCommand.class,
            VersionsCommand.class
        },
        mixinStandardHelpOptions = true)
final class ProjectCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Words.MESSAGES.text("cli.project-file.which"));
    }

    @Command(name = "check", description = "${bundle:cli.check}", mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}") Path file,
            @Option(names = "--acknowledge", description = "${bundle:cli.check.acknowledge}")
                    boolean isNoted)
            throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(
                spec,
                file,
                open -> {
                    int lost = open.session().lost().isEmpty() ? 0 : lost(open, isNoted);
                    String sound = lost == 0 ? "cli.check.sound" : "cli.check.rest-sound";
                    return Math.max(lost, check(open, sound, open.maintenance()::check));
                });
    }

    /** What may be lost was told already; scripts look at the exit status. */
    private int lost(ProjectSession open, boolean isNoted) {
        if (!isNoted) {
            err().println(Words.MESSAGES.text("cli.check.lost", open.session().name()));
            return 1;
        }
        if (open.session().readOnly()) {
            return ReadOnlyProject.refuse(spec, open);
        }
        open.session().care().noteLost();
        out().println(Words.MESSAGES.text("cli.check.noted", open.session().name()));
        return 0;
    }

    @Command(
            name = "rebuild-index",
            description = "${bundle:cli.rebuild-index}",
            mixinStandardHelpOptions = true)
    int rebuildIndex(
            @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}") Path file)
            throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, file, this::rebuildIndex);
    }

    /** Looks for faults. */
    @FunctionalInterface
    private interface Looking {
        List<Remark> faults(Progress progress) throws IOException;
    }

    private int check(ProjectSession open, String sound, Looking looking) throws IOException {
        Complaints complaints = new Complaints(spec);
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            List<Remark> faults = looking.faults(progress);
            faults.forEach(fault ->
                    complaints.about(
                            Words.MESSAGES.textOrKey(fault.messageKey(), fault.arguments())));
        }
        if (complaints.exitStatus() == 0) {
            out().println(Words.MESSAGES.text(sound, open.session().name()));
        }
        return complaints.exitStatus();
    }

    private int rebuildIndex(ProjectSession open) throws IOException {
        if (open.session().readOnly()) {
            return ReadOnlyProject.refuse(spec, open);
        }
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            open.maintenance().rebuildIndex(progress);
        }
        out().println(Words.MESSAGES.text("cli.rebuild-index.done", open.session().name()));
        return 0;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
