package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermStatistics;

/**
 * Weighs words by the quotations that are there, and by lengths of fields that stay what they are.
 * Lucene goes by those too that were replaced, until it merges them away: the same quotations would
 * come in another order after a decision.
 */
final class LiveSearcher extends IndexSearcher {

    private final List<ReplacedDocuments> replaced = new ArrayList<>();
    private final int quotations;

    private LiveSearcher(IndexReader reader) throws IOException {
        super(reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader().hasDeletions()) {
                replaced.add(ReplacedDocuments.in(leaf.reader()));
            }
        }
        quotations = Math.max(1, reader.numDocs() - others());
    }

    static SearcherFactory factory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before)
                    throws IOException {
                return new LiveSearcher(reader);
            }
        };
    }

    /** Entries of the directory and texts of articles. */
    private int others() throws IOException {
        int others = standing(ArticleText.every());
        for (IndexedField field : IndexedField.values()) {
            others += standing(DirectoryName.termOf(field));
        }
        return others;
    }

    private int standing(Term kind) throws IOException {
        return getIndexReader().docFreq(kind) - gone(kind);
    }

    private int gone(Term word) throws IOException {
        int gone = 0;
        for (ReplacedDocuments each : replaced) {
            gone += each.with(word);
        }
        return gone;
    }

    @Override
    public TermStatistics termStatistics(Term word, int documents, long occurrences)
            throws IOException {
        int there = Math.max(1, documents - gone(word));
        return new TermStatistics(word.bytes(), there, there);
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) {
        int documents = Math.max(quotations, getIndexReader().maxDoc());
        long words = (long) quotations * IndexedField.usualLength(field);
        return new CollectionStatistics(field, documents, quotations, words, quotations);
    }
}
