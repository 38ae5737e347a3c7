package org.quotewright.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** The files of the newest commit of an index, each with its own checksum. */
final class IndexFiles {

    private static final System.Logger LOG = System.getLogger(IndexFiles.class.getName());
    private static final String COMMIT = "segments";

    private final Directory folder;
    private final List<String> all;
    private final Optional<String> commit;
    private final List<String> damaged = new ArrayList<>();
    private boolean isOfOtherVersion;
    private boolean isBlank;

    private IndexFiles(Directory folder, List<String> all, Optional<String> commit) {
        this.folder = folder;
        this.all = all;
        this.commit = commit;
    }

    /** Reads them all. */
    static IndexFiles newest(Directory folder) throws IOException {
        List<String> all = List.of(folder.listAll());
        IndexFiles files = new IndexFiles(folder, all, commit(all));
        files.read();
        return files;
    }

    /** That Lucene would read; a name that it cannot count belongs to no index. */
    private static Optional<String> commit(List<String> all) {
        Optional<String> uncounted =
                all.stream().filter(name -> isCommit(name) && !isCounted(name)).findFirst();
        return uncounted.or(() ->
                Optional.ofNullable(
                        SegmentInfos.getLastCommitSegmentsFileName(all.toArray(String[]::new))));
    }

    private static boolean isCommit(String name) {
        return name.startsWith(COMMIT) && !name.equals("segments.gen");
    }

    private static boolean isCounted(String name) {
        try {
            return SegmentInfos.generationFromSegmentsFileName(name) >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void read() {
        if (commit.isEmpty() || !isSound(commit.get())) {
            return;
        }
        try {
            SegmentInfos read = SegmentInfos.readCommit(folder, commit.get());
            String layout = read.getUserData().get(IndexFolder.LAYOUT);
            isBlank = read.size() == 0 && read.getUserData().isEmpty();
            isOfOtherVersion = !isBlank && !QuoteDocument.LAYOUT.equals(layout);
            new TreeSet<>(read.files(false)).forEach(this::isSound);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            isOfOtherVersion = true;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.DEBUG, "The index cannot be read", e);
            blame(e);
        }
    }

    /** Segments are described in files of their own: the one that is at fault, else the whole. */
    private void blame(Throwable failure) {
        Optional<String> gone =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .filter(NoSuchFileException.class::isInstance)
                        .map(each -> Path.of(((NoSuchFileException) each).getFile()))
                        .map(file -> file.getFileName().toString())
                        .findFirst();
        if (gone.isPresent()) {
            damaged.add(gone.get());
        } else if (all.stream().filter(IndexFiles::isOfSegment).allMatch(this::isSound)) {
            damaged.add(name());
        }
    }

    private static boolean isOfSegment(String name) {
        return name.startsWith("_") && name.endsWith(".si");
    }

    private boolean isSound(String file) {
        try (IndexInput input = folder.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
            return true;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.DEBUG, "A file of the index is damaged", e);
            damaged.add(file);
            return false;
        }
    }

    /** Nothing that Lucene wrote lies there, or no more than it writes to begin with. */
    boolean isNone() {
        return isBlank || commit.isEmpty() && all.stream().noneMatch(name -> name.startsWith("_"));
    }

    /** The file that lists all others. */
    String name() {
        return commit.orElse(COMMIT);
    }

    /** The first that is damaged or gone. */
    Optional<String> damaged() {
        return commit.isEmpty() ? Optional.of(COMMIT) : damaged.stream().findFirst();
    }

    boolean isOfOtherVersion() {
        return isOfOtherVersion;
    }

    /** False where somebody wrote to the folder meanwhile. */
    boolean isNewestIn(Directory same) throws IOException {
        return commit.equals(commit(Arrays.asList(same.listAll())));
    }
}
