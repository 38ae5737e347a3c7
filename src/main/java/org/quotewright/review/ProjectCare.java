package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.quotewright.store.BackupRefused;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/** Reads the project by a connection of its own, so that decisions need not wait. */
final class ProjectCare implements Care {

    private final ProjectFile project;
    private final Clock clock;

    ProjectCare(ProjectFile project, Clock clock) {
        this.project = project;
        this.clock = clock;
    }

    /** Who only reads decides nothing. */
    @Override
    public void prepare() throws IOException, ProjectUnavailable {
        if (!project.isReadOnly()) {
            Path folder = Files.createTempDirectory("quotewright-practice");
            try {
                Practice.in(folder, clock);
            } finally {
                Files.deleteIfExists(folder);
            }
        }
    }

    /** What only this connection can read is checked by this connection. */
    @Override
    public List<Remark> check(Progress progress) {
        try (ProjectFile reader = ProjectFile.openForReading(project.path())) {
            return Check.of(reader, progress);
        } catch (ProjectUnavailable e) {
            return Check.of(project, progress);
        }
    }

    @Override
    public void noteLost() {
        project.noteGaps();
    }

    @Override
    public void backUp() throws IOException, BackupRefused {
        boolean isWorthIt = !project.isReadOnly() && project.decisions().last() > 0;
        if (isWorthIt && project.backups().isDue(clock.instant())) {
            project.backups().take(clock.instant());
        }
    }
}
