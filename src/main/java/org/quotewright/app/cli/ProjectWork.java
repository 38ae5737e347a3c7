package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.quotewright.app.Engines;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.reading.PathOpener;
import org.quotewright.reading.worker.WorkerLimits;
import org.quotewright.reading.worker.WorkerReaders;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Opens the project that a command works on. */
final class ProjectWork {

    private ProjectWork() {}

    /** The body of a command. */
    @FunctionalInterface
    interface Work {
        int on(ProjectSession project) throws IOException;
    }

    /** Creates the project where there is none. */
    static int withProject(Path project, Work work) throws IOException, ProjectUnavailable {
        return withProject(project, Engines.choose(Engines.Choice.AUTO), work);
    }

    /** In the name of an analyst. */
    static int withProject(Path project, String analyst, Work work)
            throws IOException, ProjectUnavailable {
        return withProject(project, analyst, Engines.choose(Engines.Choice.AUTO), work);
    }

    /** With an engine for what is analysed. */
    static int withProject(Path project, AttributionEngine engine, Work work)
            throws IOException, ProjectUnavailable {
        return withProject(project, System.getProperty("user.name", ""), engine, work);
    }

    private static int withProject(
            Path project, String analyst, AttributionEngine engine, Work work)
            throws IOException, ProjectUnavailable {
        PathOpener readers = new WorkerReaders(WorkerLimits.USUAL);
        try (ProjectSession session =
                Sessions.open(project, analyst, engine, readers, Clock.systemUTC())) {
            return work.on(session);
        }
    }

    /** Wrong usage where there is no such project. */
    static int withExisting(CommandSpec spec, Path project, Work work)
            throws IOException, ProjectUnavailable {
        requireExisting(spec, project);
        return withProject(
                project,
                open -> {
                    OpeningRemarks.tell(spec, open);
                    return work.on(open);
                });
    }

    static void requireExisting(CommandSpec spec, Path project) {
        if (!Files.exists(project)) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.no-project", project));
        }
    }
}
