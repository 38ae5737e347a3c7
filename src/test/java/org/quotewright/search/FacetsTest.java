package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;

class FacetsTest {

    private static final SearchRequest TIDE = SearchRequest.of("tide").counting(10);

    private SearchedIndex quotes;

    @BeforeEach
    void fill() throws IOException {
        quotes =
                new SearchedIndex(
                        said(1, "Ada Berg", 1, "Port", "The Post", LocalDate.of(2024, 5, 2)),
                        said(2, "Ada Berg", 1, "Port", "The Mail", LocalDate.of(2024, 4, 2)),
                        said(3, "Bo Lind", 2, "Guild", "The Mail", LocalDate.of(2024, 5, 30)),
                        SampleQuote.said(4, "“no tide”")
                                .by("Cy Moe", "", "")
                                .entry(3)
                                .type(QuoteType.INDIRECT)
                                .in(QuoteState.VERIFIED)
                                .facts(ArticleFacts.NONE)
                                .build(),
                        SampleQuote.said(5, "“something else”").build());
    }

    private static QuoteInContext said(
            long id, String name, long entry, String organisation, String outlet, LocalDate day) {
        return SampleQuote.said(id, "“the tide is late”")
                .by(name, "pilot", organisation)
                .entry(entry)
                .facts(new ArticleFacts("A title", outlet, "", Optional.of(day), ""))
                .build();
    }

    @AfterEach
    void close() throws IOException {
        quotes.close();
    }

    private List<String> counts(SearchRequest request, Facet facet) {
        return quotes.find(request).facets().get(facet).values().stream()
                .map(value -> value.value() + " " + value.count())
                .toList();
    }

    private List<Long> ids(SearchRequest request) {
        return quotes.find(request).quotes().stream().map(QuoteId::value).toList();
    }

    @Test
    void countsEveryFacetOfTheHits() {
        assertThat(counts(TIDE, Facet.SPEAKER))
                .containsExactly("Ada Berg 2", "Bo Lind 1", "Cy Moe 1");
        assertThat(counts(TIDE, Facet.ORGANISATION)).containsExactly("Port 2", "Guild 1");
        assertThat(counts(TIDE, Facet.OUTLET)).containsExactly("The Mail 2", "The Post 1");
        assertThat(counts(TIDE, Facet.TYPE)).containsExactly("direct 3", "indirect 1");
        assertThat(counts(TIDE, Facet.STATE)).containsExactly("open 3", "verified 1");
        assertThat(counts(TIDE, Facet.MONTH))
                .containsExactly("2024-05 2", "2024-04 1", "undated 1");
        assertThat(ids(SearchRequest.of("in:undated"))).containsExactly(4L);
    }

    @Test
    void narrowsToWhatIsChosenAndGoesOnCountingBesideIt() {
        SearchRequest narrowed = TIDE.toggled(Facet.SPEAKER, "Ada Berg");
        FoundQuotes found = quotes.find(narrowed);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.facets().get(Facet.SPEAKER).values())
                .contains(new FacetCount("Ada Berg", 2, true), new FacetCount("Bo Lind", 1, false));
        assertThat(counts(narrowed, Facet.ORGANISATION)).containsExactly("Port 2");
    }

    @Test
    void combinesChoicesOfSeveralFacets() {
        SearchRequest narrowed =
                TIDE.toggled(Facet.OUTLET, "The Mail")
                        .choosing(Facet.SPEAKER, Set.of("Ada Berg", "Cy Moe"));
        assertThat(ids(narrowed)).containsExactly(2L);
        assertThat(counts(narrowed, Facet.SPEAKER))
                .containsExactlyInAnyOrder("Ada Berg 1", "Bo Lind 1", "Cy Moe 0");
        assertThat(counts(narrowed, Facet.OUTLET))
                .containsExactlyInAnyOrder("The Mail 1", "The Post 1");
    }

    @Test
    void showsTheMostFrequentValuesAndHowManyThereAre() {
        assertThat(counts(TIDE.counting(1), Facet.SPEAKER)).containsExactly("Ada Berg 2");
        assertThat(quotes.find(TIDE.counting(1)).facets().get(Facet.SPEAKER).distinct())
                .isEqualTo(3);
        assertThat(quotes.find(TIDE.counting(0)).facets()).isEmpty();
    }

    @Test
    void narrowsWithoutAQueryToo() {
        assertThat(ids(SearchRequest.of("").toggled(Facet.STATE, "verified"))).containsExactly(4L);
    }

    @Test
    void ordersByDateAndBySpeakerAndGivesPageAfterPage() {
        assertThat(ids(TIDE.by(SearchOrder.NEWEST))).containsExactly(3L, 1L, 2L, 4L);
        assertThat(ids(TIDE.by(SearchOrder.OLDEST))).containsExactly(2L, 1L, 3L, 4L);
        assertThat(ids(TIDE.by(SearchOrder.SPEAKER))).containsExactly(1L, 2L, 3L, 4L);
        SearchRequest newest = TIDE.by(SearchOrder.NEWEST);
        assertThat(ids(newest.from(1).atMost(2))).containsExactly(1L, 2L);
        assertThat(ids(newest.from(9))).isEmpty();
    }

    @Test
    void countsAllOfManyHitsWithFacetsAndWithout() throws IOException {
        QuoteInContext[] many = new QuoteInContext[3_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = SampleQuote.said(i + 1L, "the tide " + "is late ".repeat(i % 7)).build();
        }
        try (SearchedIndex index = new SearchedIndex(many)) {
            FoundQuotes counted = index.find(TIDE.atMost(20));
            FoundQuotes ranked = index.find(SearchRequest.of("tide").atMost(20));
            assertThat(ranked.total()).isEqualTo(counted.total()).isEqualTo(3_000);
            assertThat(ranked.quotes()).isEqualTo(counted.quotes()).hasSize(20);
        }
    }

    @Test
    void countsAnewAfterAChange() throws IOException {
        counts(TIDE, Facet.STATE);
        quotes.index.update(
                List.of(SampleQuote.said(4, "“no tide”").in(QuoteState.REJECTED).build()));
        assertThat(counts(TIDE, Facet.STATE)).containsExactly("open 3", "rejected 1");
    }
}
