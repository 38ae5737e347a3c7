package org.quotewright.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.quotewright.search.query.Clause;

/** Finds entries of the directory by any of their names, and so the quotations that name them. */
final class Entries {

    private final WordQueries words;
    private final IndexSearcher index;

    Entries(WordQueries words, IndexSearcher index) {
        this.words = words;
        this.index = index;
    }

    /** Quotations that name an entry with these words among its names; empty where none has. */
    Optional<Query> named(IndexedField field, Clause.Words asked) {
        return bearing(field, keys(field, asked));
    }

    /** Those too that name an organisation otherwise which counts as one with such an entry. */
    Optional<Query> named(Clause.Words asked, JoinedOrganisations joined) {
        Set<BytesRef> keys = new HashSet<>();
        keys(IndexedField.ORGANISATION, asked).stream()
                .flatMap(key -> joined.keysWith(key.utf8ToString()).stream())
                .map(BytesRef::new)
                .forEach(keys::add);
        joined.answering(asked).stream().map(BytesRef::new).forEach(keys::add);
        return bearing(IndexedField.ORGANISATION, keys);
    }

    private static Optional<Query> bearing(IndexedField field, Collection<BytesRef> keys) {
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermInSetQuery(DirectoryName.keysOf(field), keys));
    }

    private List<BytesRef> keys(IndexedField field, Clause.Words asked) {
        try {
            Query query = words.in(DirectoryName.namesOf(field), true, asked);
            return index.search(new ConstantScoreQuery(query), new Keys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of the entries found. */
    private static final class Keys implements CollectorManager<KeyCollector, List<BytesRef>> {

        @Override
        public KeyCollector newCollector() {
            return new KeyCollector();
        }

        @Override
        public List<BytesRef> reduce(Collection<KeyCollector> collectors) {
            return collectors.stream().flatMap(each -> each.keys.stream()).toList();
        }
    }

    private static final class KeyCollector extends SimpleCollector {

        private final List<BytesRef> keys = new ArrayList<>();
        private SortedDocValues values = DocValues.emptySorted();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSorted(leaf.reader(), DirectoryName.keyField());
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                keys.add(BytesRef.deepCopyOf(values.lookupOrd(values.ordValue())));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
