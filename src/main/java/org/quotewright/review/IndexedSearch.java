package org.quotewright.review;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.search.QueryMistake;
import org.quotewright.search.QuoteHit;
import org.quotewright.search.QuoteHits;
import org.quotewright.search.QuoteIndex;
import org.quotewright.store.ProjectFile;

/**
 * Search over the index beside the project file, NAME.index. The index is a cache: whatever befalls
 * it is noted, and it is made anew from the project before the next search.
 */
final class IndexedSearch implements Search, QuoteListener, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(IndexedSearch.class.getName());
    private static final String UNAVAILABLE = "store.index-unavailable";

    private final ProjectFile project;
    private final Contexts contexts;
    private final QuoteIndex index;
    private final AtomicReference<Optional<IndexStamp>> reached;

    private IndexedSearch(ProjectFile project, QuoteIndex index, Optional<IndexStamp> reached) {
        this.project = project;
        this.contexts = new Contexts(project);
        this.index = index;
        this.reached = new AtomicReference<>(reached);
    }

    /**
     * A desk that only reads leaves the index to the one that writes, and has its own in memory.
     */
    static IndexedSearch open(ProjectFile project) throws IOException {
        if (project.isReadOnly()) {
            return new IndexedSearch(project, QuoteIndex.inMemory(), Optional.empty());
        }
        IndexStamp now = IndexStamp.of(project);
        QuoteIndex index = QuoteIndex.open(folderOf(project));
        boolean isCurrent = !index.needsRebuild() && index.stamp().equals(now.line());
        Optional<IndexStamp> reached = isCurrent ? Optional.of(now) : Optional.empty();
        IndexedSearch search = new IndexedSearch(project, index, reached);
        if (reached.isEmpty() && now.quotes() == 0) {
            search.tryToRebuild();
        }
        return search;
    }

    private void tryToRebuild() {
        try {
            rebuild();
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index is made anew before the first search", e);
        }
    }

    static Path folderOf(ProjectFile project) {
        Path file = project.path();
        return file.resolveSibling(file.getFileName() + ".index");
    }

    @Override
    public SearchResults find(String query, int limit) {
        try {
            catchUp();
            return results(query, index.find(query, limit));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index failed", e);
            SearchResults.Mistake mistake = new SearchResults.Mistake(UNAVAILABLE, List.of());
            return new SearchResults(query, List.of(), 0, List.of(mistake));
        }
    }

    /** Nobody tells a desk that only reads what the other one writes: it has to look. */
    private void catchUp() throws IOException {
        Optional<IndexStamp> here = reached.get();
        boolean isBehind =
                here.isEmpty()
                        || project.isReadOnly() && !here.get().equals(IndexStamp.of(project));
        if (isBehind || index.needsRebuild()) {
            rebuild();
        }
    }

    /** Makes the index anew from the project. */
    void rebuild() throws IOException {
        IndexStamp now = IndexStamp.of(project);
        index.rebuild(contexts.all());
        reached.set(Optional.of(now));
    }

    /** An index that has to be made anew takes nothing in before. */
    @Override
    public void changed(List<ReviewedQuote> quotes) {
        try {
            if (reached.get().isPresent()) {
                index.update(
                        contexts.of(quotes.stream().filter(ReviewedQuote::isPresent).toList()));
                index.remove(
                        quotes.stream()
                                .filter(quote -> !quote.isPresent())
                                .map(ReviewedQuote::id)
                                .toList());
            }
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index failed and will be made anew", e);
        }
    }

    /** A quotation that only the index knows is left out. */
    private SearchResults results(String query, QuoteHits found) {
        List<ReviewedQuote> quotes =
                found.hits().stream()
                        .flatMap(hit -> project.quotes().find(hit.quote()).stream())
                        .toList();
        Map<QuoteId, QuoteInContext> known =
                contexts.of(quotes).stream()
                        .collect(Collectors.toMap(each -> each.quote().id(), each -> each));
        return new SearchResults(
                query,
                found.hits().stream()
                        .filter(hit -> known.containsKey(hit.quote()))
                        .map(hit -> hit(hit, known.get(hit.quote())))
                        .toList(),
                found.total(),
                found.mistakes().stream().map(IndexedSearch::mistake).toList());
    }

    private static SearchHit hit(QuoteHit hit, QuoteInContext quote) {
        return new SearchHit(quote, hit.snippet(), hit.highlights());
    }

    private static SearchResults.Mistake mistake(QueryMistake mistake) {
        return new SearchResults.Mistake(mistake.messageKey(), mistake.arguments());
    }

    @Override
    public void close() {
        try (index) {
            if (reached.get().isPresent() && !project.isReadOnly()) {
                index.stamp(IndexStamp.of(project).line());
            }
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index did not close and will be made anew", e);
        }
    }
}
