package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCounts;
import org.quotewright.model.search.SearchRequest;

/** Collects the hits of a query and, on the same way, its facets. */
final class HitSearch {

    /** After so many hits those that cannot come first are passed over, and counted alone. */
    private static final int LEAST_SEEN = 1_000;

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

    Found find(SearchRequest request, Query query, Ordinals ordinals) throws IOException {
        boolean counts = request.values() > 0;
        List<FacetTally> tallies = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (counts || !request.chosen(facet).isEmpty()) {
                tallies.add(new FacetTally(facet, ordinals.get(), request.chosen(facet)));
            }
        }
        TopDocs found = index.search(query, manager(request, tallies));
        Map<Facet, FacetCounts> facets = new EnumMap<>(Facet.class);
        for (int i = 0; counts && i < tallies.size(); i++) {
            facets.put(Facet.values()[i], tallies.get(i).counts(request.values()));
        }
        return new Found(quotes(request, found), total(found, query), facets);
    }

    private long total(TopDocs found, Query query) throws IOException {
        boolean isExact = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return isExact ? found.totalHits.value() : index.count(query);
    }

    private CollectorManager<Collector, TopDocs> manager(
            SearchRequest request, List<FacetTally> tallies) {
        int most = Math.max(1, index.getIndexReader().maxDoc());
        int wanted = Math.clamp((long) request.offset() + request.size(), 1, most);
        TopFieldCollectorManager top =
                new TopFieldCollectorManager(
                        HitOrder.of(request.order()),
                        wanted,
                        tallies.isEmpty() ? Math.max(wanted, LEAST_SEEN) : Integer.MAX_VALUE);
        return new OneByOne(top, tallies, request.values() > 0);
    }

    /** Without an executor of its own a searcher uses one collector. */
    private record OneByOne(TopFieldCollectorManager top, List<FacetTally> tallies, boolean counts)
            implements CollectorManager<Collector, TopDocs> {

        @Override
        public Collector newCollector() throws IOException {
            TopFieldCollector hits = top.newCollector();
            return tallies.isEmpty() ? hits : new FacetCollector(tallies, counts, hits);
        }

        @Override
        public TopDocs reduce(Collection<Collector> collectors) throws IOException {
            List<TopFieldCollector> hits = new ArrayList<>();
            for (Collector each : collectors) {
                hits.add(
                        (TopFieldCollector)
                                (each instanceof FacetCollector facets ? facets.hits() : each));
            }
            return top.reduce(hits);
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
