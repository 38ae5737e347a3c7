package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.quotewright.search.IndexDifference;
import org.quotewright.search.StoredIndex;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

/**
 * What a look at the search index beside a project found.
 *
 * @param remarks what is to be said of the project and of the index
 */
public record IndexCheck(Health health, List<Remark> remarks) {

    public IndexCheck {
        remarks = List.copyOf(remarks);
    }

    /** How an index stands to its project. */
    public enum Health {
        RIGHT,
        MISSING,
        OTHER_VERSION,
        DAMAGED,
        /** It lacks something, or will be made anew for another reason. */
        BEHIND
    }

    /**
     * Reads project and index, and writes to neither: a desk may have them open. Blocking.
     *
     * @throws ProjectUnavailable where the project cannot be read
     * @throws IOException where the folder of the index cannot be read
     */
    public static IndexCheck of(Path path, Progress progress)
            throws IOException, ProjectUnavailable {
        try (ProjectFile project = ReadProject.open(path);
                StoredIndex index = StoredIndex.in(IndexedSearch.folderOf(project))) {
            List<Remark> remarks = new ArrayList<>(Remarks.lost(project));
            String folder = IndexedSearch.folderOf(project).toString();
            return switch (index.condition()) {
                case MISSING -> bad(Health.MISSING, remarks, "store.index-none", folder);
                case OTHER_VERSION ->
                        bad(Health.OTHER_VERSION, remarks, "store.index-version", folder);
                case DAMAGED ->
                        bad(
                                Health.DAMAGED,
                                remarks,
                                "store.index-damaged",
                                index.damagedFile(),
                                folder);
                case UNFINISHED, WHOLE -> compared(project, index, remarks, progress);
            };
        }
    }

    private static IndexCheck bad(
            Health health, List<Remark> remarks, String key, String... arguments) {
        remarks.add(new Remark(key, List.of(arguments)));
        return new IndexCheck(health, remarks);
    }

    private static IndexCheck compared(
            ProjectFile project, StoredIndex index, List<Remark> remarks, Progress progress)
            throws IOException {
        boolean isStamped = index.stamp().equals(IndexStamp.of(project).line());
        Contexts contexts = new Contexts(project);
        IndexDifference difference =
                index.compare(
                        contexts.all(progress),
                        quote -> contexts.current(quote.article()),
                        IndexedQuotes.names(project));
        boolean isFinished = index.condition() == StoredIndex.Condition.WHOLE;
        if (isFinished && isStamped && difference.isNone()) {
            return new IndexCheck(Health.RIGHT, remarks);
        }
        if (!difference.isNone()) {
            remarks.add(new Remark("store.index-behind", counts(difference)));
        }
        remarks.add(new Remark(remedy(isFinished, isStamped), List.of()));
        return new IndexCheck(Health.BEHIND, remarks);
    }

    private static String remedy(boolean isFinished, boolean isStamped) {
        if (!isFinished) {
            return "store.index-unfinished";
        }
        return isStamped ? "store.index-rebuild" : "store.index-older";
    }

    private static List<String> counts(IndexDifference difference) {
        return LongStream.of(
                        difference.missing(),
                        difference.stale(),
                        difference.stray(),
                        difference.names(),
                        difference.texts())
                .mapToObj(Long::toString)
                .toList();
    }
}
