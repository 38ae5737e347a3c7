package org.quotewright.review;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    private static final String COPY = "quotewright-copy";
    private static final Duration AGE = Duration.ofDays(1);

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
            Path folder = Files.createTempDirectory(COPY);
            dropOld(folder.getParent());
            return folder;
        } catch (IOException e) {
            throw refused;
        }
    }

    /** What a killed program left holds texts of a project. */
    private static void dropOld(Path temporary) throws IOException {
        Instant yesterday = Instant.now().minus(AGE);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, COPY + "*")) {
            for (Path folder : left) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.isWritable(folder)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(yesterday)) {
                    dropAll(folder);
                }
            }
        }
    }

    private static void dropAll(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
