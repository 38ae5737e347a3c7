package org.quotewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a killed desk left of the index of its log, NAME-shm: how many frames were committed. The
 * log is on disk before the index says so; one that holds fewer frames was cut. Layout: "WAL-Index
 * File Format", <a href="https://www.sqlite.org/walformat.html">walformat.html</a>, section 2.1.
 *
 * @param salts of the log that it describes
 * @param frames committed, from 1 on
 */
record LogIndex(long salts, long frames) {

    private static final int HEADER = 48;
    private static final int INITIALISED = 12;
    private static final int FRAMES = 16;
    private static final int SALTS = 32;

    /** Empty where there is none, or it was being written. */
    static Optional<LogIndex> beside(Path log) throws IOException {
        String name = log.getFileName().toString().replaceAll("-wal$", "-shm");
        Path file = log.resolveSibling(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(HEADER);
            byte[] second = in.readNBytes(HEADER);
            return first.length == HEADER && Arrays.equals(first, second)
                    ? read(ByteBuffer.wrap(first))
                    : Optional.empty();
        }
    }

    /** Numbers are in this machine's order, but for the salts, which are as the log has them. */
    private static Optional<LogIndex> read(ByteBuffer header) {
        if (header.get(INITIALISED) != 1) {
            return Optional.empty();
        }
        long salts = header.getLong(SALTS);
        long frames = Integer.toUnsignedLong(header.order(ByteOrder.nativeOrder()).getInt(FRAMES));
        return Optional.of(new LogIndex(salts, frames));
    }
}
