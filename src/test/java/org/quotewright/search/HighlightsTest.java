package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Span;
import org.quotewright.model.search.SearchRequest;

class HighlightsTest {

    private static final QuoteInContext QUOTE =
            SampleQuote.of(
                            1,
                            "A  tide came.\n\nThe tide,\n she said, “is a late  tide,” and left.",
                            "“is a late  tide,”")
                    .build();

    private static List<String> around(String query) throws IOException {
        try (SearchedIndex index = new SearchedIndex(QUOTE)) {
            return index
                    .find(SearchRequest.of(query))
                    .highlights()
                    .around(QUOTE.context(), QUOTE.ownInContext())
                    .stream()
                    .map(span -> span.begin() + " " + span.in(QUOTE.context()))
                    .toList();
        }
    }

    @Test
    void theQuotationsOwnWordsStandInTheirContext() {
        assertThat(QUOTE.context()).isEqualTo("The tide, she said, “is a late tide,” and left.");
        Span own = QUOTE.ownInContext().getFirst();
        assertThat(own.in(QUOTE.context())).isEqualTo("“is a late tide,”");
    }

    @Test
    void whatIsAskedOfTheQuotationIsNotMarkedAroundIt() throws IOException {
        assertThat(around("said:tide")).containsExactly("31 tide");
        assertThat(around("tide")).containsExactly("4 tide", "31 tide");
        assertThat(around("title:tide")).isEmpty();
    }

    @Test
    void marksTheTitleForWordsThatAreSoughtThere() throws IOException {
        try (SearchedIndex index = new SearchedIndex(QUOTE)) {
            for (String query : List.of("title:opens", "opens")) {
                assertThat(
                                index.find(SearchRequest.of(query))
                                        .highlights()
                                        .inTitle("Bridge opens early"))
                        .containsExactly(new Span(7, 12));
            }
            assertThat(
                            index.find(SearchRequest.of("said:opens"))
                                    .highlights()
                                    .inTitle("Bridge opens early"))
                    .isEmpty();
        }
    }
}
