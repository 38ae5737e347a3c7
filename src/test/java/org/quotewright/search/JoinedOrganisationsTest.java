package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Source;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.QueryPiece;
import org.quotewright.model.search.SearchRequest;

class JoinedOrganisationsTest {

    private static final String ROADS = "National Roads Board";
    private static final String WORDS = "“the tide is late”";

    private static QuoteInContext by(long id, String organisation) {
        return SampleQuote.said(id, WORDS).by("Ada " + id, "", organisation).entry(id).build();
    }

    private static DirectoryName entry(String name, List<String> aliases, List<String> apart) {
        return DirectoryName.of(
                new DirectoryOrganisation(
                        new OrganisationId(name.hashCode() & 0xfff),
                        name,
                        aliases.stream()
                                .map(alias -> new Alias(alias, new Source.Hand("kaya")))
                                .toList(),
                        List.of(),
                        List.of(),
                        1),
                apart);
    }

    private static Map<String, Long> counts(SearchedIndex index) {
        return index
                .find(SearchRequest.of("tide").counting(20))
                .facets()
                .get(Facet.ORGANISATION)
                .values()
                .stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org:\"National Roads Board\"", "org:NRB", "org:=NRB",
                        "org:=\"National Roads Board\"",
                "org:roads", "org:road*", "org:raods~", "org:\"Roads Board\"",
                "org:\"Board, National Roads\"", "\"National Roads Board\"", "org:N.R.B."
            })
    void countsInitialsOfOneNameAsThatName(String query) throws IOException {
        try (SearchedIndex index = new SearchedIndex(by(1, "NRB"), by(2, ROADS), by(3, "Port"))) {
            assertThat(counts(index)).isEqualTo(Map.of(ROADS, 2L, "Port", 1L));
            assertThat(index.ids(query)).containsExactly(1L, 2L);
        }
    }

    @Test
    void leavesInitialsOfTwoNamesApart() throws IOException {
        try (SearchedIndex index =
                new SearchedIndex(by(1, "NRB"), by(2, ROADS), by(3, "North Rail Bureau"))) {
            assertThat(counts(index)).hasSize(3);
            assertThat(index.ids("org:=NRB")).containsExactly(1L);
            assertThat(index.ids("org:roads")).containsExactly(2L);
        }
    }

    @Test
    void leavesTwoInitialsApartUnlessAnArticleStatesThem() throws IOException {
        try (SearchedIndex index = new SearchedIndex(by(1, "RB"), by(2, "Roads Board"))) {
            assertThat(counts(index)).hasSize(2);
        }
        QuoteInContext stating =
                SampleQuote.of(3, WORDS + " said Bo of the Roads Board (RB).", WORDS)
                        .by("Bo", "", "Roads Board")
                        .build();
        try (SearchedIndex index = new SearchedIndex(by(1, "RB"), stating)) {
            assertThat(counts(index)).isEqualTo(Map.of("Roads Board", 2L));
        }
    }

    @Test
    void believesAnArticleWhereInitialsAreThoseOfTwo() throws IOException {
        QuoteInContext stating =
                SampleQuote.of(4, WORDS + " said Bo of the National Roads Board (NRB).", WORDS)
                        .by("Bo", "", "NRB")
                        .build();
        try (SearchedIndex index =
                new SearchedIndex(by(2, ROADS), by(3, "North Rail Bureau"), stating)) {
            assertThat(counts(index)).isEqualTo(Map.of(ROADS, 2L, "North Rail Bureau", 1L));
        }
    }

    @Test
    void countsAnotherNameInTheDirectoryAsItsEntry() throws IOException {
        try (SearchedIndex index = new SearchedIndex(by(1, "NATO"), by(2, "The Alliance"))) {
            index.index.nameOrganisations(
                    List.of(
                            entry("NATO", List.of(), List.of()),
                            entry("Treaty Organisation", List.of("NATO"), List.of())));
            assertThat(counts(index)).isEqualTo(Map.of("NATO", 1L, "The Alliance", 1L));
            assertThat(index.ids("org:\"treaty organization\"")).containsExactly(1L);
            index.index.nameOrganisations(
                    List.of(entry("NATO", List.of("The Alliance"), List.of())));
            assertThat(counts(index)).isEqualTo(Map.of("NATO", 2L));
            assertThat(index.ids("org:alliance")).containsExactly(1L, 2L);
            assertThat(index.ids("org:=\"the alliance\"")).containsExactly(1L, 2L);
        }
    }

    @Test
    void keepsApartWhatAnAnalystNeverWantsMerged() throws IOException {
        try (SearchedIndex index = new SearchedIndex(by(1, "NRB"), by(2, ROADS))) {
            index.index.nameOrganisations(List.of(entry("NRB", List.of(), List.of(ROADS))));
            assertThat(counts(index)).isEqualTo(Map.of("NRB", 1L, ROADS, 1L));
            assertThat(index.ids("org:roads")).containsExactly(2L);
        }
    }

    @Test
    void countsAQuotationOnceForBothNamesAndNarrowsToBoth() throws IOException {
        QuoteInContext both =
                SampleQuote.said(3, WORDS).by("Bo", "", "NRB").by("Cy", "", ROADS).build();
        try (SearchedIndex index = new SearchedIndex(by(1, "NRB"), by(2, ROADS), both)) {
            assertThat(counts(index)).isEqualTo(Map.of(ROADS, 3L));
            SearchRequest narrowed = SearchRequest.of("").toggled(Facet.ORGANISATION, ROADS);
            assertThat(index.find(narrowed.counting(9)).total()).isEqualTo(3);
            assertThat(index.find(narrowed).total()).isEqualTo(3);
            assertThat(index.ids(QueryPiece.of(Facet.ORGANISATION, ROADS))).hasSize(3);
            var offered = index.index.complete("org:nat", 7).choices();
            assertThat(offered)
                    .extracting(choice -> choice.count())
                    .containsExactly(OptionalLong.of(3));
        }
    }

    @Test
    void forgetsNamesThatNobodyIsQuotedForAnyMore() throws IOException {
        try (SearchedIndex index =
                new SearchedIndex(by(1, "NRB"), by(2, ROADS), by(3, "North Rail Bureau"))) {
            index.index.update(List.of(by(3, "Port")));
            assertThat(counts(index)).isEqualTo(Map.of(ROADS, 2L, "Port", 1L));
            assertThat(index.ids("org:roads")).containsExactly(1L, 2L);
        }
    }

    @Test
    void hasToLieInTheIndexWhereItKeepsApart() {
        assertThat(entry(ROADS, List.of(), List.of("NRB")).saysMore()).isTrue();
        assertThat(entry(ROADS, List.of(), List.of()).saysMore()).isFalse();
    }

    @Test
    void readsInitialsThatAnArticleStates() {
        assertThat(
                        StatedName.in(
                                "of the National Roads Board (NRB), said Bo. The Labour Party (UK)"))
                .containsExactly(new StatedName("NRB", ROADS));
        assertThat(StatedName.in("the NRB (National Roads Board) and Ada Berg (D)")).isEmpty();
        assertThat(StatedName.in("it (IT) was (WHO) the World Health Organisation (WHO)"))
                .containsExactly(new StatedName("WHO", "World Health Organisation"));
    }

    /** Seconds of it are minutes where each bracket looks for its end through the whole text. */
    @Test
    @Timeout(20)
    void readsBracketsWithoutEndInLinearTime() {
        assertThat(StatedName.in("(".repeat(3_000_000))).isEmpty();
    }

    @Test
    void joinsTheSameForFigures() {
        OrganisationNames.Builder names = new OrganisationNames.Builder();
        Set.of("NRB", ROADS, "N.R.B.", "Port").forEach(names::add);
        OrganisationNames joined = names.build();
        assertThat(joined.of("NRB")).isEqualTo(joined.of("N.R.B.")).isEqualTo(ROADS);
        assertThat(joined.of("Port")).isEqualTo("Port");
        assertThat(joined.of("")).isEmpty();
    }
}
