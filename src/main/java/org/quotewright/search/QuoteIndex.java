package org.quotewright.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.search.Completions;
import org.quotewright.model.search.SearchRequest;

/**
 * Finds the quotations of a project. The index is a cache beside the project file: where it is
 * missing, damaged, outdated or left behind by a crash, {@link #needsRebuild} says so and {@link
 * #rebuild} makes it anew. It stays in memory where its folder cannot be written or another desk
 * holds it. Safe for any thread; blocking.
 *
 * <p>After an {@link IOException} the index needs to be rebuilt; the project is not touched.
 */
public final class QuoteIndex implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(QuoteIndex.class.getName());

    private final NameAnalyzer analyzer = new NameAnalyzer();
    private final QuoteSearcher searcher = new QuoteSearcher(analyzer);
    private final Completer completer = new Completer(analyzer, searcher);
    private final ReadWriteLock swapping = new ReentrantReadWriteLock();
    private final Optional<Path> folder;
    private volatile OpenIndex index;

    private QuoteIndex(Optional<Path> folder) throws IOException {
        this.folder = folder;
        this.index =
                folder.isPresent()
                        ? IndexFolder.open(folder.get(), analyzer)
                        : IndexFolder.inMemory(analyzer);
    }

    /** Opens the index in this folder, or an empty one if there is none to use. */
    public static QuoteIndex open(Path folder) throws IOException {
        return new QuoteIndex(Optional.of(folder));
    }

    /** An empty index that leaves nothing behind, for a desk that only reads. */
    public static QuoteIndex inMemory() throws IOException {
        return new QuoteIndex(Optional.empty());
    }

    /** True while the index may lack quotations of the project. */
    public boolean needsRebuild() {
        return !index.isComplete();
    }

    /** What {@link #stamp(String)} left with the index; empty if nothing did. */
    public synchronized String stamp() {
        return index.stamp();
    }

    /**
     * Notes with the index how far the project had come, so that an index that is whole but belongs
     * to another state of the project, such as a backup put in its place, can be told. Kept from
     * {@link #close} on.
     */
    public synchronized void stamp(String stamp) {
        index.stamp(stamp);
    }

    /** Takes these quotations in, or anew; the next search finds them. */
    public void update(Collection<QuoteInContext> quotes) throws IOException {
        changeFor(
                quotes,
                writer -> {
                    QuoteWriting writing = new QuoteWriting(writer, index.texts());
                    for (QuoteInContext quote : quotes) {
                        writing.replace(quote);
                    }
                });
    }

    /** Takes these quotations out. */
    public void remove(Collection<QuoteId> quotes) throws IOException {
        changeFor(
                quotes,
                writer -> {
                    for (QuoteId quote : quotes) {
                        writer.deleteDocuments(QuoteDocument.term(quote));
                    }
                });
    }

    /** Takes an article out, its text and all its quotations; one that it does not hold too. */
    public void removeArticle(ArticleId article) throws IOException {
        change(writer -> {
            writer.deleteDocuments(QuoteDocument.term(article), ArticleText.term(article));
            index.texts().remove(article);
        });
    }

    /** True where it holds this text of the article, under its title. */
    public synchronized boolean holds(StoredArticle article) {
        return index.texts().has(article);
    }

    /** Takes the text of an article in, in the place of the one before. */
    public void read(StoredArticle article) throws IOException {
        change(writer -> {
            writer.updateDocument(ArticleText.term(article.id()), ArticleText.of(article));
            index.texts().add(article);
        });
    }

    /** Without any, nothing is to be marked as begun and left unfinished. */
    private void changeFor(Collection<?> changed, OpenIndex.Change change) throws IOException {
        if (!changed.isEmpty()) {
            change(change);
        }
    }

    private synchronized void change(OpenIndex.Change change) throws IOException {
        boolean isDone = false;
        try {
            index.change(change);
            isDone = true;
        } finally {
            if (!isDone) {
                index.incomplete();
            }
        }
    }

    /**
     * Replaces everything by these quotations and the articles beside them; reads the stream once
     * and leaves it open.
     */
    public void rebuild(Stream<QuoteInContext> quotes) throws IOException {
        rebuild(quotes, QuoteInContext::article, () -> false);
    }

    /**
     * As {@link #rebuild(Stream)}, but gives up between two quotations once it is told to stop; the
     * index needs to be rebuilt then.
     *
     * @param read gives the text in which the article of a quotation is read
     */
    public synchronized void rebuild(
            Stream<QuoteInContext> quotes,
            Function<QuoteInContext, StoredArticle> read,
            BooleanSupplier stops)
            throws IOException {
        startAfresh();
        Iterator<QuoteInContext> each = quotes.iterator();
        index.fill(writer -> new QuoteWriting(writer, index.texts()).addAll(each, read, stops));
    }

    private void startAfresh() throws IOException {
        swapping.writeLock().lock();
        try {
            discard();
            index =
                    folder.isPresent()
                            ? IndexFolder.openEmpty(folder.get(), analyzer)
                            : IndexFolder.inMemory(analyzer);
        } finally {
            swapping.writeLock().unlock();
        }
    }

    private void discard() {
        try {
            index.discard();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The index before did not close", e);
        }
    }

    /** Takes these names in, in the place of those that the same entries had. */
    public void name(Collection<DirectoryName> entries) throws IOException {
        changeFor(
                entries,
                writer -> {
                    for (DirectoryName entry : entries) {
                        writer.updateDocument(entry.term(), entry.document());
                    }
                });
    }

    /** Takes these in, in the place of all that organisations were called. */
    public void nameOrganisations(Collection<DirectoryName> entries) throws IOException {
        change(writer -> {
            writer.deleteDocuments(DirectoryName.termOf(IndexedField.ORGANISATION));
            for (DirectoryName entry : entries) {
                writer.addDocument(entry.document());
            }
        });
    }

    /** Forgets what these were called: others stand for them now. */
    public void forget(Collection<SpeakerId> speakers) throws IOException {
        changeFor(
                speakers,
                writer -> {
                    for (SpeakerId speaker : speakers) {
                        writer.deleteDocuments(DirectoryName.termOf(speaker));
                    }
                });
    }

    /**
     * Never fails on what the analyst typed: mistakes come back beside the hits of what was
     * understood. A query that asks for nothing finds nothing.
     *
     * @param today from which "last month" counts
     */
    public FoundQuotes find(SearchRequest request, LocalDate today) throws IOException {
        return search(held -> searcher.find(request, today, held));
    }

    /** Those of these quotations that a request finds, whatever of its hits it shows. */
    public Set<QuoteId> among(Collection<QuoteId> quotes, SearchRequest request, LocalDate today)
            throws IOException {
        return search(held -> searcher.among(quotes, request, today, held));
    }

    /** How the word at the caret could go on. */
    public Completions complete(String query, int caret) throws IOException {
        return search(held -> completer.complete(query, caret, held));
    }

    /** Work on a snapshot. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(IndexSearcher held) throws IOException;
    }

    private <T> T search(Reading<T> reading) throws IOException {
        swapping.readLock().lock();
        try {
            SearcherManager searchers = index.searchers();
            IndexSearcher held = searchers.acquire();
            try {
                return reading.of(held);
            } finally {
                searchers.release(held);
            }
        } finally {
            swapping.readLock().unlock();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        index.close();
    }
}
