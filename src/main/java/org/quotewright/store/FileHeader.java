package org.quotewright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first 100 bytes of a file, read without SQLite, so that a file of another program is never
 * opened by it. Layout: SQLite's "Database File Format", section 1.3.
 */
record FileHeader(boolean isSqlite, int applicationId, int version) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /** Of this release's format or of another. */
    boolean isProject() {
        return isSqlite && applicationId == Migrations.APPLICATION_ID;
    }

    static FileHeader of(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(LENGTH);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // reads on until the header is whole or the file ends
            }
        }
        boolean isSqlite =
                !head.hasRemaining() && ByteBuffer.wrap(MAGIC).equals(head.slice(0, MAGIC.length));
        return new FileHeader(isSqlite, head.getInt(APPLICATION_ID), head.getInt(USER_VERSION));
    }
}
