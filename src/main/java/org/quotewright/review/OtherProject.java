package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quotewright.store.DiskFull;
import org.quotewright.store.FolderNotWritable;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectTooOld;
import org.quotewright.store.ProjectUnavailable;

/** Another analyst's project, open for reading; one of an older format by way of a copy. */
record OtherProject(ProjectFile file, Optional<Path> copy) implements AutoCloseable {

    static OtherProject open(Path path) throws ProjectUnavailable {
        try {
            return new OtherProject(openForReading(path), Optional.empty());
        } catch (ProjectTooOld e) {
            return broughtUpToDate(path, e);
        }
    }

    private static ProjectFile openForReading(Path path) throws ProjectUnavailable {
        try {
            return ProjectFile.openForReading(path);
        } catch (FolderNotWritable | DiskFull e) {
            return ProjectFile.openUnwritable(path);
        }
    }

    private static OtherProject broughtUpToDate(Path path, ProjectTooOld tooOld)
            throws ProjectUnavailable {
        Path copy = place(path, tooOld);
        boolean isOpen = false;
        try {
            ProjectFile file = ProjectFile.openMigrated(path, copy);
            isOpen = true;
            return new OtherProject(file, Optional.of(copy));
        } finally {
            if (!isOpen) {
                remove(copy);
            }
        }
    }

    /** Of the same name, by which the rows that come from it say so. */
    private static Path place(Path path, ProjectTooOld tooOld) throws ProjectTooOld {
        try {
            return Files.createTempDirectory("quotewright-other").resolve(path.getFileName());
        } catch (IOException e) {
            throw tooOld;
        }
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.getParent());
        } catch (IOException e) {
            System.getLogger(OtherProject.class.getName())
                    .log(System.Logger.Level.WARNING, "A copy stays behind: " + copy, e);
        }
    }

    @Override
    public void close() {
        file.close();
        copy.ifPresent(OtherProject::remove);
    }
}
