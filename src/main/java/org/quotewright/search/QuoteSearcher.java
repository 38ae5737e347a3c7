package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Answers a query from a snapshot of the index, equal scores in the order of quotation ids. */
final class QuoteSearcher {

    private static final Sort BEST_FIRST =
            new Sort(
                    SortField.FIELD_SCORE, new SortField(QuoteDocument.ORDER, SortField.Type.LONG));

    private final NameAnalyzer analyzer;
    private final LuceneQueries queries;

    QuoteSearcher(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.queries = new LuceneQueries(analyzer);
    }

    QuoteHits find(String typed, int limit, IndexSearcher index) throws IOException {
        ParsedQuery parsed = QueryParser.parse(typed);
        if (parsed.clause().isEmpty()) {
            return QuoteHits.none(parsed.mistakes());
        }
        try {
            return find(parsed.clause().get(), parsed.mistakes(), limit, index);
        } catch (IndexSearcher.TooManyClauses e) {
            List<QueryMistake> mistakes = new ArrayList<>(parsed.mistakes());
            mistakes.add(QueryMistake.of("search.too-long"));
            return QuoteHits.none(mistakes);
        }
    }

    private QuoteHits find(
            Clause clause, List<QueryMistake> mistakes, int limit, IndexSearcher index)
            throws IOException {
        Query query = queries.query(clause);
        int most = Math.clamp(limit, 1, Math.max(1, index.getIndexReader().maxDoc()));
        TopDocs found =
                index.search(
                        query, new TopFieldCollectorManager(BEST_FIRST, most, Integer.MAX_VALUE));
        Highlights highlights = new Highlights(analyzer, clause);
        List<QuoteHit> hits = new ArrayList<>();
        for (ScoreDoc each : found.scoreDocs) {
            if (hits.size() < limit) {
                hits.add(hit((FieldDoc) each, index.storedFields(), highlights));
            }
        }
        return new QuoteHits(hits, found.totalHits.value(), mistakes);
    }

    private static QuoteHit hit(FieldDoc found, StoredFields fields, Highlights highlights)
            throws IOException {
        QuoteDocument document = QuoteDocument.read(fields, found.doc);
        Snippet snippet = Snippet.of(document.words(), highlights.in(document.words()));
        float score = (Float) found.fields[0];
        return new QuoteHit(
                document.quote(), document.article(), score, snippet.text(), snippet.highlights());
    }
}
