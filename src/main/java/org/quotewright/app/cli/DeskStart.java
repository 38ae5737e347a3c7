package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.quotewright.app.DeskApplication;
import org.quotewright.app.Places;
import org.quotewright.app.SampleProject;
import org.quotewright.app.SettingsFile;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Model.CommandSpec;

/** Opens the desk's window on a project and waits until it is closed. */
final class DeskStart {

    private final CommandSpec spec;
    private final Places places;

    DeskStart(CommandSpec spec, Places places) {
        this.spec = spec;
        this.places = places;
    }

    int run(Path project, List<Path> articles, boolean sample)
            throws IOException, ProjectUnavailable {
        return ProjectWork.withProject(project, open -> show(open, articles, sample));
    }

    private int show(ProjectSession open, List<Path> articles, boolean sample) throws IOException {
        Session session = open.session();
        if (session.readOnly()) {
            ReadOnlyProject.tell(spec, open);
        } else if (sample) {
            SampleProject.fill(session.library(), Progress.NONE);
        }
        Path settings = places.config().resolve("desk.properties");
        try {
            DeskApplication.open(session, articles, new SettingsFile(settings));
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
