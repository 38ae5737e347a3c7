package org.quotewright.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.QuoteInContext;
import org.quotewright.search.DirectoryName;
import org.quotewright.search.IndexDifference;
import org.quotewright.search.QuoteIndex;

/** Puts into words where an index differs from its project. */
final class IndexCheck {

    private IndexCheck() {}

    /**
     * @param names of every standing entry of the directory
     * @param isCurrent false where the index is known to be missing, old or damaged
     */
    static List<Remark> of(
            Stream<QuoteInContext> quotes,
            List<DirectoryName> names,
            QuoteIndex index,
            boolean isCurrent)
            throws IOException {
        if (!isCurrent) {
            return List.of(new Remark("store.index-behind", List.of()));
        }
        IndexDifference difference = index.compare(quotes, names);
        List<Remark> remarks = new ArrayList<>();
        add(remarks, "store.index-missing", difference.missing());
        add(remarks, "store.index-stale", difference.stale());
        add(remarks, "store.index-stray", difference.stray());
        add(remarks, "store.index-names", difference.names());
        return remarks;
    }

    private static void add(List<Remark> remarks, String key, long count) {
        if (count > 0) {
            remarks.add(new Remark(key, List.of(Long.toString(count))));
        }
    }
}
