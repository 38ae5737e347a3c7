package org.quotewright.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads SQLite's write-ahead log without SQLite, which takes a log to end before its first damaged
 * frame and says nothing of what follows. Follows "WAL-mode File Format" of the documentation of
 * SQLite, <a href="https://www.sqlite.org/walformat.html">walformat.html</a>.
 */
final class WriteAheadLog {

    private static final int MAGIC = 0x377f0682;
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int SUMMED_OF_HEADER = 24;
    private static final int SUMMED_OF_FRAME = 8;
    private static final int PAGE_SIZE = 8;
    private static final int SALTS = 16;
    private static final int COMMIT = 4;
    private static final int MAX_PAGE = 65_536;

    private final ByteOrder order;
    private final int page;
    private final long salts;
    private int first;
    private int second;

    /** Those that can be read. */
    private long frames;

    private WriteAheadLog(ByteBuffer header) {
        this.order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        this.page = header.getInt(PAGE_SIZE);
        this.salts = header.getLong(SALTS);
    }

    /**
     * The state of a log that nobody writes to. One without a frame was emptied: a desk that left
     * its mark in the main file had written that to the log first.
     */
    static LogState state(Path log) throws IOException {
        if (!Files.exists(log) || Files.size(log) <= HEADER) {
            return LogState.MISSING;
        }
        Optional<LogIndex> index = LogIndex.beside(log);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(log)))) {
            return isWhole(in, index) ? LogState.WHOLE : LogState.DAMAGED;
        }
    }

    private static boolean isWhole(InputStream in, Optional<LogIndex> index) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        if ((header.getInt(0) & ~1) != MAGIC) {
            return false;
        }
        WriteAheadLog log = new WriteAheadLog(header);
        return log.isSound(header)
                && log.holdsAllItsCommits(in)
                && index.filter(known -> known.salts() == log.salts)
                        .filter(known -> known.frames() > log.frames)
                        .isEmpty();
    }

    private boolean isSound(ByteBuffer header) {
        return page > 0 && page <= MAX_PAGE && sums(header, 0, SUMMED_OF_HEADER, SUMMED_OF_HEADER);
    }

    /**
     * False where a commit of this log follows a frame that cannot be read. Frames without a commit
     * behind them were never promised to anybody; those with other salts are left from before.
     */
    private boolean holdsAllItsCommits(InputStream in) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(FRAME_HEADER + page);
        boolean isReadable = true;
        while (in.readNBytes(frame.array(), 0, frame.capacity()) == frame.capacity()) {
            boolean isOurs = frame.getLong(SUMMED_OF_FRAME) == salts;
            isReadable = isReadable && isOurs && isSoundFrame(frame);
            frames += isReadable ? 1 : 0;
            if (!isReadable && isOurs && frame.getInt(COMMIT) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isSoundFrame(ByteBuffer frame) {
        add(frame, 0, SUMMED_OF_FRAME);
        return sums(frame, FRAME_HEADER, frame.capacity(), SALTS);
    }

    /** Adds the bytes from {@code begin} to {@code end}; true where the sums are those on file. */
    private boolean sums(ByteBuffer bytes, int begin, int end, int place) {
        add(bytes, begin, end);
        return bytes.getInt(place) == first && bytes.getInt(place + Integer.BYTES) == second;
    }

    private void add(ByteBuffer bytes, int begin, int end) {
        ByteBuffer words = bytes.duplicate().order(order);
        for (int i = begin; i < end; i += 2 * Integer.BYTES) {
            first += words.getInt(i) + second;
            second += words.getInt(i + Integer.BYTES) + first;
        }
    }
}
