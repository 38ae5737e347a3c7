package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCounts;
import org.quotewright.model.search.SearchRequest;

/** Collects the best hits of a query and, where they are asked for, counts its facets. */
final class HitSearch {

    /** After so many hits those that cannot come first are passed over, and counted alone. */
    private static final int LEAST_SEEN = 1_000;

    /** Every hit is looked into, and counted on the way. */
    private static final int ALL_SEEN = Integer.MAX_VALUE;

    private final IndexSearcher index;

    HitSearch(IndexSearcher index) {
        this.index = index;
    }

    record Found(List<QuoteId> quotes, long total, Map<Facet, FacetCounts> facets) {}

    /** Gives the numbers of facet values; they take a while after each change. */
    @FunctionalInterface
    interface Ordinals {
        FacetOrdinals get() throws IOException;
    }

    Found find(SearchRequest request, Query query, LuceneQueries queries, Ordinals ordinals)
            throws IOException {
        Query narrowed = narrowed(query, request, queries);
        TopDocs found = index.search(narrowed, manager(request, narrowed));
        if (request.values() == 0) {
            return new Found(quotes(request, found), total(found, narrowed), Map.of());
        }
        List<FacetTally> tallies = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            tallies.add(new FacetTally(facet, ordinals.get(), request.chosen(facet)));
        }
        long total = index.search(new ConstantScoreQuery(query), new OneByOne(tallies));
        Map<Facet, FacetCounts> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, tallies.get(facet.ordinal()).counts(request.values()));
        }
        return new Found(quotes(request, found), total, facets);
    }

    /** Those of these quotations that the query finds, as the request narrows it. */
    Set<QuoteId> among(
            Collection<QuoteId> quotes, SearchRequest request, Query query, LuceneQueries queries)
            throws IOException {
        Query among =
                new BooleanQuery.Builder()
                        .add(narrowed(query, request, queries), Occur.FILTER)
                        .add(QuoteDocument.among(quotes), Occur.FILTER)
                        .build();
        Set<QuoteId> found = new HashSet<>();
        for (ScoreDoc hit : index.search(among, quotes.size()).scoreDocs) {
            found.add(quote(hit.doc));
        }
        return found;
    }

    /** Whatever was chosen weighs nothing. */
    private static Query narrowed(Query query, SearchRequest request, LuceneQueries queries) {
        if (request.choices().isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        request.choices()
                .forEach((facet, values) ->
                        narrowed.add(queries.chosen(facet, values), Occur.FILTER));
        return narrowed.build();
    }

    private long total(TopDocs found, Query query) throws IOException {
        boolean isExact = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return isExact ? found.totalHits.value() : index.count(query);
    }

    /**
     * Hits of a phrase weigh about the same: few could be passed over, and to count them they would
     * be looked into again. Where facets are counted, that counts them too.
     */
    private TopFieldCollectorManager manager(SearchRequest request, Query query) {
        boolean countsOnTheWay = request.values() == 0 && PhraseFinder.isIn(query);
        int most = Math.max(1, index.getIndexReader().maxDoc());
        int wanted = Math.clamp((long) request.offset() + request.size(), 1, most);
        return new TopFieldCollectorManager(
                HitOrder.of(request.order()),
                wanted,
                countsOnTheWay ? ALL_SEEN : Math.max(wanted, LEAST_SEEN));
    }

    /** Without an executor of its own a searcher uses one collector. */
    private record OneByOne(List<FacetTally> tallies)
            implements CollectorManager<FacetCollector, Long> {

        @Override
        public FacetCollector newCollector() {
            return new FacetCollector(tallies);
        }

        @Override
        public Long reduce(Collection<FacetCollector> collectors) {
            return collectors.stream().mapToLong(FacetCollector::hits).sum();
        }
    }

    private List<QuoteId> quotes(SearchRequest request, TopDocs found) throws IOException {
        List<QuoteId> quotes = new ArrayList<>();
        ScoreDoc[] hits = found.scoreDocs;
        long end = Math.min(hits.length, (long) request.offset() + request.size());
        for (int i = request.offset(); i < end; i++) {
            quotes.add(quote(hits[i].doc));
        }
        return quotes;
    }

    private QuoteId quote(int document) throws IOException {
        List<LeafReaderContext> leaves = index.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), QuoteDocument.ORDER);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("no quotation: " + document);
        }
        return new QuoteId(ids.longValue());
    }
}
