package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.model.search.SearchRequest;

class PhrasesInIndexTest {

    private static final String STRIKE = "“The ferries struck at dawn, and the vice-mayor slept”";

    private SearchedIndex quotes;

    @BeforeEach
    void fill() throws IOException {
        quotes =
                new SearchedIndex(
                        SampleQuote.said(1, STRIKE).build(),
                        SampleQuote.said(2, "“A ferry strike at dusk”").build(),
                        SampleQuote.said(3, "“Strike the old ferry off”")
                                .by("Ada Maria Berg", "mayor", "Port")
                                .build());
    }

    @AfterEach
    void close() throws IOException {
        quotes.close();
    }

    private List<String> highlights(String query, String text) {
        return quotes.find(SearchRequest.of(query)).highlights().in(text).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void findsPhrasesOfWordsWithWildcards() {
        assertThat(quotes.ids("\"ferr* str*\"")).containsExactly(1L, 2L);
        assertThat(quotes.ids("said:\"ferry str?ke\"")).containsExactly(2L);
        assertThat(quotes.ids("\"str* ferr*\"")).isEmpty();
        assertThat(quotes.ids("\"nobo* strike\"")).isEmpty();
    }

    @Test
    void takesAStarAloneForOneWordWithinAPhrase() {
        assertThat(quotes.ids("\"strike * dusk\"")).containsExactly(2L);
        assertThat(quotes.ids("\"ferries * dawn\"")).isEmpty();
        assertThat(quotes.ids("\"ferries * * dawn\"")).containsExactly(1L);
    }

    @Test
    void readsDashesInWordsWithWildcardsAsTextsHaveThem() {
        assertThat(quotes.ids("vice-may*")).containsExactly(1L);
        assertThat(quotes.ids("said:(vice-may* OR dus*)")).containsExactly(1L, 2L);
        assertThat(quotes.ids("ferr*,")).containsExactly(1L, 2L, 3L);
    }

    @Test
    void findsNamesByPhrasesWithWildcards() {
        assertThat(quotes.ids("speaker:\"Ad* Berg\"")).containsExactly(3L);
        assertThat(quotes.ids("speaker:\"Ada Lin*\"")).isEmpty();
    }

    @Test
    void findsWordsNearEachOther() {
        assertThat(quotes.ids("\"ferry dusk\"")).isEmpty();
        assertThat(quotes.ids("\"ferry dusk\"~1")).isEmpty();
        assertThat(quotes.ids("\"ferry dusk\"~2")).containsExactly(2L);
        assertThat(quotes.ids("\"ferry strike\"~4")).containsExactly(2L, 3L);
        assertThat(quotes.ids("\"ferr* dawn\"~2")).containsExactly(1L);
    }

    @Test
    void findsWordsByAsManyLettersOffAsAreAsked() {
        assertThat(quotes.ids("said:strikes~1")).containsExactly(2L, 3L);
        assertThat(quotes.ids("said:ferrys~1")).containsExactly(2L, 3L);
        assertThat(quotes.ids("said:ferrys~2")).containsExactly(1L, 2L, 3L);
        assertThat(quotes.ids("said:dasn~2")).containsExactly(1L, 2L);
    }

    @Test
    void highlightsWhatAPhraseFound() {
        assertThat(highlights("\"ferr* str*\"", STRIKE)).containsExactly("ferries struck");
        assertThat(highlights("\"ferr* * at\"", STRIKE)).containsExactly("ferries struck at");
        assertThat(highlights("\"dawn ferries\"~4", STRIKE)).containsExactly("ferries", "dawn");
        assertThat(highlights("\"dawn ferries\"~1", STRIKE)).isEmpty();
        assertThat(highlights("vice-m*", STRIKE)).containsExactly("vice-mayor");
    }

    @Test
    void saysSoWhereAWildcardIsTooWide() throws IOException {
        QuoteInContext[] many =
                IntStream.range(0, 3_000)
                        .mapToObj(id -> SampleQuote.said(id + 1, "“a" + id + " strike”").build())
                        .toArray(QuoteInContext[]::new);
        try (SearchedIndex wide = new SearchedIndex(many)) {
            FoundQuotes found = wide.find(SearchRequest.of("said:\"a* strike\""));
            assertThat(found.mistakes())
                    .extracting(QueryMistake::messageKey)
                    .containsExactly("search.too-complex");
            assertThat(wide.find(SearchRequest.of("said:\"a12* strike\"")).total()).isEqualTo(111);
        }
    }
}
