package org.quotewright.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.search.SearchRequest;

/** An index in memory of a few quotations. */
final class SearchedIndex implements AutoCloseable {

    final QuoteIndex index;

    SearchedIndex(QuoteInContext... quotes) throws IOException {
        index = QuoteIndex.inMemory();
        index.rebuild(List.of(quotes).stream());
    }

    FoundQuotes find(SearchRequest request) {
        try {
            return index.find(request, LocalDate.of(2024, 6, 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Long> ids(String query) {
        return find(SearchRequest.of(query)).quotes().stream()
                .map(QuoteId::value)
                .sorted()
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
