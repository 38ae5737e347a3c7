package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.search.Completion;

class NamesInIndexTest {

    private static final QuoteInContext TIDE =
            SampleQuote.of(
                            1,
                            "The pilots wait. “The tide is late,” she said. “It never is,” said Berg.",
                            "“The tide is late,”",
                            "“It never is,”")
                    .by("Владимир Зеленский", "pilot", "North Sea Pilots Guild")
                    .cue("said")
                    .build();
    private static final QuoteInContext WIND =
            SampleQuote.said(2, "“the wind is late”")
                    .by("Ada Berg", "mayor", "Port")
                    .entry(2)
                    .build();

    private SearchedIndex quotes;

    @BeforeEach
    void fill() throws IOException {
        quotes = new SearchedIndex(TIDE, WIND);
    }

    @AfterEach
    void close() throws IOException {
        quotes.close();
    }

    private List<String> completed(String query) throws IOException {
        return quotes.index.complete(query, query.length()).choices().stream()
                .map(choice -> choice.text() + count(choice))
                .toList();
    }

    private static String count(Completion choice) {
        return choice.count().isPresent() ? " " + choice.count().getAsLong() : "";
    }

    @Test
    void findsNamesOfOtherScriptsInLatinLetters() {
        assertThat(quotes.ids("speaker:vladimir")).containsExactly(1L);
        assertThat(quotes.ids("speaker:\"Зеленский\"")).containsExactly(1L);
        assertThat(quotes.ids("speaker:zelens*")).containsExactly(1L);
    }

    @Test
    void findsNamesTurnedRoundHoweverManyPartsTheyHave() throws IOException {
        QuoteInContext hail =
                SampleQuote.said(3, "“hail”")
                        .by("Ingrid Solano-Reyes van der Velde", "mayor", "Port")
                        .build();
        try (SearchedIndex others = new SearchedIndex(WIND, hail)) {
            assertThat(others.ids("speaker:\"Solano-Reyes van der Velde, Ingrid\""))
                    .containsExactly(3L);
            assertThat(others.ids("speaker:\"Berg, Ada\"")).containsExactly(2L);
            assertThat(others.ids("speaker:\"Berg, Ingrid\"")).isEmpty();
        }
    }

    @Test
    void findsWordsThatAreNearlyTheSame() {
        assertThat(quotes.ids("speaker:barg~")).containsExactly(2L);
        assertThat(quotes.ids("said:t?de")).containsExactly(1L);
        assertThat(quotes.ids("said:*ide")).containsExactly(1L);
        assertThat(quotes.ids("role:*")).containsExactly(1L, 2L);
    }

    @Test
    void neverRunsAPhraseFromAQuotationIntoWhatStandsAroundIt() {
        assertThat(quotes.ids("\"tide is late\"")).containsExactly(1L);
        assertThat(quotes.ids("\"said Berg\"")).containsExactly(1L);
        assertThat(quotes.ids("context:\"late she said\"")).isEmpty();
        assertThat(quotes.ids("\"wait the tide\"")).isEmpty();
        assertThat(quotes.ids("said:\"late it\"")).isEmpty();
        assertThat(quotes.ids("context:pilots context:tide")).containsExactly(1L);
        assertThat(quotes.ids("said:pilots")).isEmpty();
    }

    @Test
    void findsOlderQuotationsByANewAlias() throws IOException {
        assertThat(quotes.ids("speaker:captain")).isEmpty();
        quotes.index.name(
                List.of(
                        DirectoryName.of(
                                new KnownSpeaker(
                                        new SpeakerId(2),
                                        new Speaker("Ada Berg", SpeakerKind.PERSON),
                                        List.of("the captain")))));
        assertThat(quotes.ids("speaker:captain")).containsExactly(2L);
        assertThat(quotes.ids("captain")).containsExactly(2L);
        assertThat(quotes.ids("*")).containsExactly(1L, 2L);
        assertThat(quotes.ids("-nothing")).containsExactly(1L, 2L);
    }

    @Test
    void findsOrganisationsByTheirOtherNamesAndInitials() throws IOException {
        Alias harbour = new Alias("Harbour Authority", new Source.Hand("kaya"));
        quotes.index.name(
                List.of(
                        DirectoryName.of(
                                new DirectoryOrganisation(
                                        new OrganisationId(1),
                                        "Port",
                                        List.of(harbour),
                                        List.of(),
                                        List.of(),
                                        1),
                                List.of())));
        assertThat(quotes.ids("org:\"harbour authority\"")).containsExactly(2L);
        assertThat(quotes.ids("org:HA")).containsExactly(2L);
        assertThat(quotes.ids("org:NSPG")).containsExactly(1L);
    }

    @Test
    void completesFieldsValuesAndWordsWithCounts() throws IOException {
        assertThat(completed("spea")).containsExactly("speaker:");
        assertThat(completed("speaker:be")).containsExactly("=\"Ada Berg\" 1");
        assertThat(completed("tide speaker:\"ada b")).containsExactly("=\"Ada Berg\" 1");
        assertThat(completed("org:por")).containsExactly("=Port 1");
        assertThat(completed("role:")).containsExactlyInAnyOrder("=pilot 1", "=mayor 1");
        assertThat(completed("is:ver")).containsExactly("verified 0");
        assertThat(completed("in:last-m")).containsExactly("last-month");
        assertThat(completed("lat")).containsExactly("late 2");
        assertThat(completed("berg")).containsExactly("speaker:=\"Ada Berg\" 1");
        assertThat(completed("late ")).isEmpty();
    }

    @Test
    void replacesTheWordAtTheCaretOnly() throws IOException {
        var completions = quotes.index.complete("late speaker:be tide", 15);
        assertThat(completions.begin()).isEqualTo(13);
        assertThat(completions.end()).isEqualTo(15);
        assertThat(completions.choices())
                .extracting(Completion::kind)
                .containsExactly(Completion.Kind.SPEAKER);
    }

    @Test
    void forgetsWhatAnOrganisationWasCalledThatStandsNoMore() throws IOException {
        quotes.index.nameOrganisations(List.of(organisation("Port", "Harbour Authority")));
        assertThat(quotes.ids("org:\"harbour authority\"")).containsExactly(2L);
        quotes.index.nameOrganisations(List.of(organisation("Quay", "Harbour Authority")));
        assertThat(quotes.ids("org:\"harbour authority\"")).isEmpty();
        assertThat(quotes.ids("speaker:berg")).containsExactly(2L);
    }

    private static DirectoryName organisation(String name, String alias) {
        return DirectoryName.of(
                new DirectoryOrganisation(
                        new OrganisationId(1),
                        name,
                        List.of(new Alias(alias, new Source.Hand("kaya"))),
                        List.of(),
                        List.of(),
                        1),
                List.of());
    }
}
