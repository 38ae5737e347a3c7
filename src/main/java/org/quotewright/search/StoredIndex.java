package org.quotewright.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;

/**
 * An index as it lies in its folder, looked at without writing or deleting anything there; a desk
 * that has it open goes on with it. Blocking.
 */
public final class StoredIndex implements AutoCloseable {

    private static final int TRIES = 5;

    private final Condition condition;
    private final String fault;
    private final Optional<DirectoryReader> reader;

    private StoredIndex(Condition condition, String fault, Optional<DirectoryReader> reader) {
        this.condition = condition;
        this.fault = fault;
        this.reader = reader;
    }

    /** What an index is like, whatever the project holds. */
    public enum Condition {
        MISSING,
        /** Another release of the program or of Lucene wrote it. */
        OTHER_VERSION,
        DAMAGED,
        /** A desk has begun to change it: it is open still, or was killed. */
        UNFINISHED,
        WHOLE
    }

    /**
     * Reads every file once. What a desk replaces meanwhile is looked at anew.
     *
     * @throws IOException where the folder cannot be read
     */
    public static StoredIndex in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return without(Condition.MISSING, "");
        }
        try (Directory files = FSDirectory.open(folder)) {
            return in(files);
        }
    }

    private static StoredIndex in(Directory files) throws IOException {
        for (int i = 1; ; i++) {
            IndexFiles found = IndexFiles.newest(files);
            StoredIndex index = of(found, files);
            boolean isReplaced = !found.isNewestIn(files);
            if (index.condition != Condition.DAMAGED || !isReplaced || i == TRIES) {
                return index;
            }
        }
    }

    private static StoredIndex of(IndexFiles found, Directory files) throws IOException {
        if (found.isNone()) {
            return without(Condition.MISSING, "");
        }
        Optional<String> damaged = found.damaged();
        if (damaged.isPresent()) {
            return without(Condition.DAMAGED, damaged.get());
        }
        return found.isOfOtherVersion()
                ? without(Condition.OTHER_VERSION, "")
                : opened(found, files);
    }

    private static StoredIndex opened(IndexFiles found, Directory files) {
        try {
            DirectoryReader reader = DirectoryReader.open(files);
            boolean isComplete = Boolean.parseBoolean(notes(reader).get(IndexFolder.COMPLETE));
            Condition condition = isComplete ? Condition.WHOLE : Condition.UNFINISHED;
            return new StoredIndex(condition, "", Optional.of(reader));
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            return without(Condition.DAMAGED, found.name());
        }
    }

    private static StoredIndex without(Condition condition, String fault) {
        return new StoredIndex(condition, fault, Optional.empty());
    }

    private static Map<String, String> notes(DirectoryReader reader) throws IOException {
        return reader.getIndexCommit().getUserData();
    }

    public Condition condition() {
        return condition;
    }

    /** The name of the first file that is damaged or gone; empty where none is. */
    public String damagedFile() {
        return fault;
    }

    /** What {@link QuoteIndex#stamp(String)} left with it; empty if nothing did. */
    public String stamp() throws IOException {
        return notes(readable()).getOrDefault(IndexFolder.STAMP, "");
    }

    /**
     * Compares what it holds with what it should hold; reads the stream once.
     *
     * @param read gives the text in which the article of a quotation is read
     * @param names of every standing entry of the directory
     * @throws IllegalStateException where it is neither whole nor unfinished
     */
    public IndexDifference compare(
            Stream<QuoteInContext> quotes,
            Function<QuoteInContext, StoredArticle> read,
            Collection<DirectoryName> names)
            throws IOException {
        long differing = new NameComparison(readable()).with(names);
        return new IndexComparison(readable()).with(quotes, read, differing);
    }

    private DirectoryReader readable() {
        return reader.orElseThrow(() -> new IllegalStateException("the index is " + condition));
    }

    @Override
    public void close() throws IOException {
        if (reader.isPresent()) {
            reader.get().close();
        }
    }
}
