package org.quotewright.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Subject;
import org.quotewright.model.search.Completions;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.search.FoundQuotes;
import org.quotewright.search.Highlights;
import org.quotewright.search.QuoteIndex;
import org.quotewright.search.Snippet;
import org.quotewright.store.ProjectFile;

/**
 * Search over the index beside the project file, FILE.index. The index is a cache: whatever befalls
 * it is noted, and it is made anew from the project.
 */
final class IndexedSearch implements Search, QuoteListener, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(IndexedSearch.class.getName());

    /** Who searches waits for changes of so many quotations, and is told of larger ones. */
    private static final int SMALL = 50;

    private final ProjectFile project;
    private final Contexts contexts;
    private final QuoteIndex index;
    private final IndexedQuotes quotes;
    private final IndexWork work;
    private final Clock clock;

    private IndexedSearch(
            ProjectFile project, QuoteIndex index, Clock clock, Optional<IndexStamp> reached) {
        this.project = project;
        this.contexts = new Contexts(project);
        this.index = index;
        this.quotes = new IndexedQuotes(project, index, reached);
        this.work = new IndexWork(quotes);
        this.clock = clock;
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
            search.prepare(Progress.NONE);
        }
        return search;
    }

    static Path folderOf(ProjectFile project) {
        Path file = project.path();
        return file.resolveSibling(file.getFileName() + ".index");
    }

    @Override
    public SearchPage find(String query, int limit) {
        SearchRequest request = SearchRequest.of(query).atMost(limit);
        try {
            work.finish();
            return page(request, true);
        } catch (IOException | IllegalStateException e) {
            return unavailable(request, e);
        }
    }

    @Override
    public SearchPage find(SearchRequest request) {
        try {
            boolean isWhole = work.settle();
            if (!isWhole) {
                work.begin();
            }
            return page(request, isWhole);
        } catch (IOException | IllegalStateException e) {
            quotes.giveUp();
            return unavailable(request, e);
        }
    }

    private static SearchPage unavailable(SearchRequest request, Exception failure) {
        LOG.log(Level.WARNING, "The search index failed", failure);
        String sentence = new IndexUnavailable(failure).messageKey();
        List<QueryMistake> mistakes = List.of(QueryMistake.of(sentence));
        return new SearchPage(request, List.of(), 0, Map.of(), mistakes, false);
    }

    @Override
    public List<QuoteId> quotes(SearchRequest request) {
        try {
            work.finish();
            return index.find(request.from(0).atMost(Integer.MAX_VALUE), today()).quotes();
        } catch (IOException | IllegalStateException e) {
            throw new UncheckedIOException(new IndexUnavailable(e));
        }
    }

    @Override
    public Set<QuoteId> among(Collection<QuoteId> asked, SearchRequest request) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        try {
            work.settle();
            return index.among(asked, request, today());
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index failed", e);
            return Set.copyOf(asked);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    @Override
    public Completions complete(String query, int caret) {
        try {
            return index.complete(query, caret);
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index failed", e);
            return new Completions(caret, caret, List.of());
        }
    }

    @Override
    public void prepare(Progress progress) {
        try {
            work.finish(progress);
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index is made anew before the first search", e);
        }
    }

    /** Makes the index anew from the project. */
    void rebuild(Progress progress) throws IOException {
        work.rebuild(progress);
    }

    /** An index that has to be made anew takes nothing in before. */
    @Override
    public void changed(List<ReviewedQuote> changed) {
        quotes.note(changed.stream().map(ReviewedQuote::id).toList());
        if (changed.size() <= SMALL) {
            work.soon();
        } else {
            work.later();
        }
    }

    @Override
    public void renamed(List<Subject> entries) {
        if (!entries.isEmpty()) {
            quotes.rename(entries);
            work.soon();
        }
    }

    /** A quotation that only the index knows is left out. */
    private SearchPage page(SearchRequest request, boolean isWhole) throws IOException {
        FoundQuotes found = index.find(request, today());
        List<ReviewedQuote> shown =
                found.quotes().stream().flatMap(id -> project.quotes().find(id).stream()).toList();
        return new SearchPage(
                request,
                contexts.of(shown).stream().map(quote -> hit(quote, found.highlights())).toList(),
                found.total(),
                found.facets(),
                found.mistakes(),
                isWhole);
    }

    private static SearchHit hit(QuoteInContext quote, Highlights highlights) {
        Passage content = passage(quote.words(), highlights);
        Snippet snippet = Snippet.of(content.text(), content.highlights());
        String heading = quote.article().heading();
        Passage title = new Passage(heading, highlights.inTitle(heading));
        Passage context =
                new Passage(
                        quote.context(), highlights.around(quote.context(), quote.ownInContext()));
        boolean isTold = !context.highlights().isEmpty() || !title.highlights().isEmpty();
        return new SearchHit(
                quote,
                new Passage(snippet.text(), snippet.highlights()),
                content,
                context,
                title,
                isTold ? Passage.EMPTY : elsewhere(quote.article().text(), highlights));
    }

    private static Passage elsewhere(String text, Highlights highlights) {
        List<Span> found = highlights.inArticle(text);
        return found.isEmpty() ? Passage.EMPTY : new Passage(text, found);
    }

    private static Passage passage(String text, Highlights highlights) {
        return new Passage(text, highlights.in(text));
    }

    @Override
    public void close() {
        boolean isWhole = work.end();
        try (index) {
            if (isWhole && quotes.isReached() && !project.isReadOnly()) {
                index.stamp(IndexStamp.of(project).line());
            }
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index did not close and will be made anew", e);
        }
    }
}
