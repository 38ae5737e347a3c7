package org.quotewright.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Moves and copies files so that they survive a loss of power, whole or not at all. */
final class Durably {

    private Durably() {}

    /** In the same folder; whatever lay under the new name is replaced. */
    static void move(Path from, Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.toAbsolutePath().getParent());
    }

    static void copy(Path from, Path to) throws IOException {
        Path draft = to.resolveSibling(to.getFileName() + ".new");
        try {
            Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
            move(draft, to);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Makes a new name survive a loss of power; Windows does not open folders, nor need it. */
    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(Durably.class.getName())
                    .log(System.Logger.Level.DEBUG, "the folder cannot be synced", e);
        }
    }
}
