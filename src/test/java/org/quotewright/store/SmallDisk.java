package org.quotewright.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A disk of a few megabytes in memory that can be filled up; tests without the right to mount end.
 */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    public static SmallDisk mount(Path folder, int megabytes) throws IOException {
        String size = "size=" + megabytes + "m";
        assumeTrue(run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString()));
        return new SmallDisk(folder);
    }

    /** Until so many kilobytes are free. */
    public void fill(int free) throws IOException {
        try (FileChannel file =
                FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (hasRoom(file)) {
                // goes on until the disk is full
            }
            file.truncate(Math.max(0, file.size() - free * 1024L));
        }
    }

    private static boolean hasRoom(FileChannel file) {
        try {
            return file.write(ByteBuffer.allocate(BLOCK)) == BLOCK;
        } catch (IOException e) {
            return false;
        }
    }

    public void empty() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
    }
}
