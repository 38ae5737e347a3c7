package org.quotewright.review;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.search.Completions;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.search.FoundQuotes;
import org.quotewright.search.Highlights;
import org.quotewright.search.QuoteIndex;
import org.quotewright.search.Snippet;
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
    private final Clock clock;
    private final AtomicReference<Optional<IndexStamp>> reached;

    private IndexedSearch(
            ProjectFile project, QuoteIndex index, Clock clock, Optional<IndexStamp> reached) {
        this.project = project;
        this.contexts = new Contexts(project);
        this.index = index;
        this.clock = clock;
        this.reached = new AtomicReference<>(reached);
    }

    /**
     * A desk that only reads leaves the index to the one that writes, and has its own in memory.
     */
    static IndexedSearch open(ProjectFile project, Clock clock) throws IOException {
        if (project.isReadOnly()) {
            return new IndexedSearch(project, QuoteIndex.inMemory(), clock, Optional.empty());
        }
        IndexStamp now = IndexStamp.of(project);
        QuoteIndex index = QuoteIndex.open(folderOf(project));
        boolean isCurrent = !index.needsRebuild() && index.stamp().equals(now.line());
        Optional<IndexStamp> reached = isCurrent ? Optional.of(now) : Optional.empty();
        IndexedSearch search = new IndexedSearch(project, index, clock, reached);
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
    public SearchPage find(String query, int limit) {
        return find(SearchRequest.of(query).atMost(limit));
    }

    @Override
    public SearchPage find(SearchRequest request) {
        try {
            catchUp();
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
            return page(request, index.find(request, today));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index failed", e);
            List<QueryMistake> mistakes = List.of(QueryMistake.of(UNAVAILABLE));
            return new SearchPage(request, List.of(), 0, Map.of(), mistakes, false);
        }
    }

    @Override
    public Completions complete(String query, int caret) {
        return new Completions(caret, caret, List.of());
    }

    @Override
    public void prepare(Progress progress) {
        try {
            catchUp();
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index is made anew before the first search", e);
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
    private SearchPage page(SearchRequest request, FoundQuotes found) {
        List<ReviewedQuote> quotes =
                found.quotes().stream().flatMap(id -> project.quotes().find(id).stream()).toList();
        return new SearchPage(
                request,
                contexts.of(quotes).stream().map(quote -> hit(quote, found.highlights())).toList(),
                found.total(),
                found.facets(),
                found.mistakes(),
                true);
    }

    private static SearchHit hit(QuoteInContext quote, Highlights highlights) {
        Passage content = passage(quote.words(), highlights);
        Snippet snippet = Snippet.of(content.text(), content.highlights());
        return new SearchHit(
                quote,
                new Passage(snippet.text(), snippet.highlights()),
                content,
                passage(quote.context(), highlights));
    }

    private static Passage passage(String text, Highlights highlights) {
        return new Passage(text, highlights.in(text));
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
