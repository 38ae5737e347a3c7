package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.SearchRequest;

/** The same quotations come in the same order, whatever was decided about them on the way. */
class SteadyOrderTest {

    private static final List<String> QUERIES =
            List.of(
                    "ferry OR bridge",
                    "ferry OR speaker:lind",
                    "said:ferry OR text:harbour",
                    "speaker:lnd~ OR ferry",
                    "ferry bridg*",
                    "\"the ferry\" OR \"the bridge\"");

    private static final QuoteInContext[] QUOTES =
            IntStream.rangeClosed(1, 60)
                    .mapToObj(SteadyOrderTest::quote)
                    .toArray(QuoteInContext[]::new);

    private static QuoteInContext quote(int number) {
        String said = number % 3 == 0 ? "the ferry" : number % 3 == 1 ? "the bridge" : "a harbour";
        String name = List.of("Ada Lind", "Kai Land", "Eva Berg", "Bo Lond").get(number % 4);
        return SampleQuote.said(number, "“" + (said + " ").repeat(1 + number % 5) + "”")
                .by(name, "mayor", "Board " + number % 7)
                .entry(1 + number % 4)
                .build();
    }

    private static List<List<Long>> orders(SearchedIndex index) {
        return QUERIES.stream()
                .map(query -> index.find(SearchRequest.of(query)).quotes())
                .map(found -> found.stream().map(QuoteId::value).toList())
                .toList();
    }

    private static void takeInAnew(SearchedIndex index, String word) throws IOException {
        for (QuoteInContext quote : QUOTES) {
            if (quote.words().contains(word)) {
                index.index.update(List.of(quote));
            }
        }
        index.find(SearchRequest.of("anything"));
    }

    @Test
    void quotationsThatWereReplacedDoNotCount() throws IOException {
        try (SearchedIndex fresh = new SearchedIndex(QUOTES);
                SearchedIndex decided = new SearchedIndex(QUOTES)) {
            for (int i = 0; i < 3; i++) {
                takeInAnew(decided, "ferry");
                assertThat(orders(decided)).isEqualTo(orders(fresh));
            }
            takeInAnew(decided, "bridge");
            assertThat(orders(decided)).isEqualTo(orders(fresh));
        }
    }
}
