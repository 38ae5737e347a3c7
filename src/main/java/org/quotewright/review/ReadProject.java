package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quotewright.store.DiskFull;
import org.quotewright.store.FolderNotWritable;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectLeftOpen;
import org.quotewright.store.ProjectTooOld;
import org.quotewright.store.ProjectUnavailable;

/**
 * Opens projects for reading, wherever they lie and whoever has them open; one of an older format,
 * or that a crash left, by way of a copy among the temporary files.
 */
final class ReadProject {

    private ReadProject() {}

    static ProjectFile open(Path path) throws ProjectUnavailable {
        try {
            return asItIs(path);
        } catch (ProjectTooOld | ProjectLeftOpen e) {
            return ProjectFile.openCopy(path, folder(e));
        }
    }

    private static ProjectFile asItIs(Path path) throws ProjectUnavailable {
        try {
            return ProjectFile.openForReading(path);
        } catch (FolderNotWritable | DiskFull e) {
            return ProjectFile.openUnwritable(path);
        }
    }

    private static Path folder(ProjectUnavailable refused) throws ProjectUnavailable {
        try {
            return Files.createTempDirectory("quotewright-copy");
        } catch (IOException e) {
            throw refused;
        }
    }
}
