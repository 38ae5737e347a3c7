package org.quotewright.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * The folder of an index: tells a whole index from one that is missing, damaged, of another layout
 * or left behind by a crash, and clears away what is not whole.
 */
final class IndexFolder {

    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
    static final String LAYOUT = "layout";
    static final String COMPLETE = "complete";
    static final String STAMP = "stamp";

    private IndexFolder() {}

    /** What is written with every commit. */
    static Map<String, String> commitNotes(boolean isComplete, String stamp) {
        return Map.of(
                LAYOUT, QuoteDocument.LAYOUT, COMPLETE, Boolean.toString(isComplete), STAMP, stamp);
    }

    /** In memory where the folder cannot be written or another desk holds it. */
    static OpenIndex open(Path folder, NameAnalyzer analyzer) throws IOException {
        return open(folder, analyzer, true);
    }

    /** Whatever the folder held is cleared away. */
    static OpenIndex openEmpty(Path folder, NameAnalyzer analyzer) throws IOException {
        return open(folder, analyzer, false);
    }

    static OpenIndex inMemory(NameAnalyzer analyzer) throws IOException {
        return OpenIndex.empty(new ByteBuffersDirectory(), analyzer);
    }

    /** Lucene throws whatever it likes at files that are not its own: none of it may get out. */
    private static OpenIndex open(Path folder, NameAnalyzer analyzer, boolean keeps)
            throws IOException {
        try {
            Files.createDirectories(folder);
            repairLock(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
            Optional<OpenIndex> kept = keeps ? kept(folder, analyzer) : Optional.empty();
            return kept.isPresent() ? kept.get() : cleared(folder, analyzer);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.DEBUG, "The index stays in memory", e);
            return inMemory(analyzer);
        }
    }

    /**
     * Lucene never takes a lock from a file that is not empty; one that nobody holds is emptied.
     */
    private static void repairLock(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null) {
                channel.truncate(0);
            }
        }
    }

    /** Empty where the index is not whole after all. */
    private static Optional<OpenIndex> kept(Path path, NameAnalyzer analyzer) throws IOException {
        Directory folder = FSDirectory.open(path);
        boolean isKept = false;
        try {
            if (isWhole(folder)) {
                OpenIndex whole = OpenIndex.whole(folder, analyzer, notes(folder).get(STAMP));
                isKept = true;
                return Optional.of(whole);
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.DEBUG, "The index does not open and is made anew", e);
        } finally {
            if (!isKept) {
                folder.close();
            }
        }
        return Optional.empty();
    }

    private static OpenIndex cleared(Path path, NameAnalyzer analyzer) throws IOException {
        Directory folder = FSDirectory.open(path);
        boolean isOpen = false;
        try {
            clear(folder);
            OpenIndex empty = OpenIndex.empty(folder, analyzer);
            isOpen = true;
            return empty;
        } finally {
            if (!isOpen) {
                folder.close();
            }
        }
    }

    private static boolean isWhole(Directory folder) {
        try {
            if (!DirectoryReader.indexExists(folder)) {
                return false;
            }
            Map<String, String> notes = notes(folder);
            Map<String, String> expected = commitNotes(true, notes.getOrDefault(STAMP, ""));
            return notes.equals(expected) && isUndamaged(folder);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.DEBUG, "The index is unreadable and is made anew", e);
            return false;
        }
    }

    private static Map<String, String> notes(Directory folder) throws IOException {
        return SegmentInfos.readLatestCommit(folder).getUserData();
    }

    private static boolean isUndamaged(Directory folder) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(folder)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return true;
        }
    }

    /** Deletes what Lucene wrote, and only while nobody else writes. */
    private static void clear(Directory folder) throws IOException {
        try (Lock held = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            held.ensureValid();
            for (String file : folder.listAll()) {
                if (file.startsWith("_") || file.contains("segments")) {
                    folder.deleteFile(file);
                }
            }
        }
    }
}
