package org.quotewright.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.search.query.ParsedQuery;
import org.quotewright.search.query.QueryParser;

/** Answers a request from a snapshot of the index. */
final class QuoteSearcher {

    private final NameAnalyzer analyzer;
    private final WordQueries words;
    private final SegmentValues segments = new SegmentValues();
    private final ArticleNumbers numbers = new ArticleNumbers();
    private final AtomicReference<Optional<FacetOrdinals>> latest =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<JoinedOrganisations>> joined =
            new AtomicReference<>(Optional.empty());

    QuoteSearcher(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.words = new WordQueries(analyzer);
    }

    FoundQuotes find(SearchRequest request, LocalDate today, IndexSearcher index)
            throws IOException {
        ParsedQuery parsed = QueryParser.parse(request.query(), today);
        if (asksForNothing(request, parsed)) {
            return nothing(parsed.mistakes());
        }
        try {
            return find(request, parsed, index);
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
            List<QueryMistake> mistakes = new ArrayList<>(parsed.mistakes());
            int length = request.query().length();
            mistakes.add(new QueryMistake("search.too-complex", List.of(), 0, length));
            return nothing(mistakes);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean asksForNothing(SearchRequest request, ParsedQuery parsed) {
        boolean asksForAll =
                !request.choices().isEmpty() || request.query().isBlank() && request.values() > 0;
        return parsed.clause().isEmpty() && !asksForAll;
    }

    /** Those of these quotations that answer, none where the query cannot be answered. */
    Set<QuoteId> among(
            Collection<QuoteId> quotes, SearchRequest request, LocalDate today, IndexSearcher index)
            throws IOException {
        ParsedQuery parsed = QueryParser.parse(request.query(), today);
        if (quotes.isEmpty() || asksForNothing(request, parsed)) {
            return Set.of();
        }
        try {
            LuceneQueries queries = queries(index);
            return new HitSearch(index).among(quotes, request, query(parsed, queries), queries);
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
            return Set.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Query query(ParsedQuery parsed, LuceneQueries queries) {
        return parsed.clause().map(queries::query).orElseGet(LuceneQueries::everything);
    }

    private FoundQuotes nothing(List<QueryMistake> mistakes) {
        return new FoundQuotes(
                List.of(), 0, java.util.Map.of(), mistakes, Highlights.none(analyzer));
    }

    private FoundQuotes find(SearchRequest request, ParsedQuery parsed, IndexSearcher index)
            throws IOException {
        LuceneQueries queries = queries(index);
        Query query = query(parsed, queries);
        HitSearch.Found found =
                new HitSearch(index).find(request, query, queries, () -> ordinals(index));
        return new FoundQuotes(
                found.quotes(),
                found.total(),
                found.facets(),
                parsed.mistakes(),
                parsed.clause()
                        .map(clause -> Highlights.of(clause, analyzer))
                        .orElseGet(() -> Highlights.none(analyzer)));
    }

    LuceneQueries queries(IndexSearcher index) {
        return new LuceneQueries(
                words,
                new Entries(words, index),
                new ArticleWords(words, numbers, index),
                () -> joined(index));
    }

    private JoinedOrganisations joined(IndexSearcher index) throws IOException {
        Optional<JoinedOrganisations> known =
                joined.get().filter(each -> each.isOf(index.getIndexReader()));
        JoinedOrganisations organisations =
                known.isPresent()
                        ? known.get()
                        : new JoinedOrganisations(index.getIndexReader(), analyzer);
        joined.set(Optional.of(organisations));
        return organisations;
    }

    private FacetOrdinals ordinals(IndexSearcher index) throws IOException {
        Optional<FacetOrdinals> known =
                latest.get().filter(each -> each.isOf(index.getIndexReader()));
        FacetOrdinals ordinals =
                known.isPresent() ? known.get() : new FacetOrdinals(index, segments, joined(index));
        latest.set(Optional.of(ordinals));
        return ordinals;
    }
}
