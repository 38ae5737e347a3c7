package org.quotewright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project that a desk did not close, in a folder of its own.
 *
 * @param copies a folder for those who read it by way of a copy
 */
record LeftProject(Path file, Path copies) {

    static final Instant OPENED = Instant.parse("2026-03-02T08:00:00Z");

    static LeftProject in(Path folder) throws ProjectUnavailable, IOException {
        Path desk = folder.resolve("desk.quotewright");
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Path file = Files.createDirectory(folder.resolve("left")).resolve("harbour.quotewright");
        ProjectFile.create(desk).close();
        try (ProjectFile killed = ProjectFile.open(desk, Clock.fixed(OPENED, ZoneOffset.UTC))) {
            StoreSamples.addArticle(killed, StoreSamples.TEXT);
            StoreSamples.addArticle(killed, StoreSamples.TEXT + " ");
            LogBeside.copyBoth(desk, file);
            Path index = LogBeside.files(file).getLast();
            Files.copy(LogBeside.files(desk).getLast(), index);
        }
        return new LeftProject(file, copies);
    }

    /** As a desk of this machine leaves it that was killed. */
    void leaveLock() {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (Sql sql = Connections.draft(lock)) {
            sql.script(
                    "CREATE TABLE holder (user TEXT, host TEXT, pid INTEGER);"
                            + " INSERT INTO holder VALUES ('kaya', '%s', %d)"
                                    .formatted(LockHolder.self().host(), Integer.MAX_VALUE));
        }
    }

    void damageLog() throws IOException {
        Path log = LogBeside.of(file);
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            byte[] other = new byte[64];
            Arrays.fill(other, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(other), 32 + 24 + 100);
        }
    }

    void loseLog() throws IOException {
        for (Path beside : LogBeside.files(file).subList(1, 3)) {
            Files.deleteIfExists(beside);
        }
    }

    /** All that stands in its folder. */
    Map<Path, ByteBuffer> contents() throws IOException {
        Map<Path, ByteBuffer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path there : files.toList()) {
                contents.put(there, ByteBuffer.wrap(Files.readAllBytes(there)));
            }
        }
        return contents;
    }
}
