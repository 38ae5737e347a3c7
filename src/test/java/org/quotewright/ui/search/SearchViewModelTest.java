package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Span;
import org.quotewright.ui.DeskUnderTest;

class SearchViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private SearchViewModel search;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        search =
                new SearchViewModel(
                        desk.session.search(),
                        desk.jobs,
                        desk.navigation,
                        desk.notices,
                        desk.messages);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void findsWhileTypingAndMarksTheHits() {
        search.query().set("tea leaves");
        assertThat(search.shown().get()).isTrue();
        assertThat(search.summary().get()).isEqualTo("1 quotation");
        ResultCard card = search.results().getFirst();
        assertThat(card.by().names()).isEqualTo("Ines Okoro");
        assertThat(card.by().organisations()).isEqualTo("District Court");
        assertThat(card.source())
                .contains("Court hears")
                .contains("The Quay")
                .containsPattern(" 20\\d\\d ");
        assertThat(card.stateWords()).isEqualTo("Open");
        assertThat(card.snippet()).anyMatch(ResultCard.Part::isHit);
    }

    @Test
    void saysWhatToDoWhereNothingIsFound(@TempDir Path other) {
        search.query().set("xylophone");
        assertThat(search.nothing().get()).contains("fewer words");
        try (DeskUnderTest empty = DeskUnderTest.empty(other)) {
            SearchViewModel nothing =
                    new SearchViewModel(
                            empty.session.search(),
                            empty.jobs,
                            empty.navigation,
                            empty.notices,
                            empty.messages);
            nothing.query().set("xylophone");
            assertThat(nothing.nothing().get()).startsWith("There is no quotation here yet");
        }
    }

    @Test
    void opensTheArticleAtTheQuotation() {
        search.query().set("tea leaves");
        search.openSelected();
        assertThat(desk.heading()).startsWith("Court hears");
        assertThat(desk.place()).isZero();
        assertThat(search.shown().get()).isFalse();
    }

    @Test
    void movesWithinTheResults() {
        search.query().set("speaker:\"Mira Solberg\"");
        assertThat(search.results()).hasSize(4);
        assertThat(search.selected().get()).isZero();
        search.step(-1);
        assertThat(search.selected().get()).isZero();
        search.step(9);
        assertThat(search.selected().get()).isEqualTo(3);
    }

    @Test
    void findsADecisionThatWasJustMade() {
        desk.decisions.accept();
        search.query().set("is:verified");
        assertThat(search.results()).hasSize(1);
        assertThat(search.results().getFirst().stateWords()).isEqualTo("Verified");
    }

    @Test
    void saysWhatOfTheQueryWasNotUnderstood() {
        search.query().set("is:golden");
        assertThat(search.summary().get()).contains("golden").contains("Nothing found");
    }

    @Test
    void hidesTheResultsOfAnEmptyQuery() {
        search.query().set("ferry");
        search.query().set("  ");
        assertThat(search.shown().get()).isFalse();
        assertThat(search.results()).isEmpty();
        search.openSelected();
        assertThat(desk.heading()).startsWith("Island ministers");
    }

    @Test
    void opensTheFirstResultOfWhatWasTypedLastAndNoneOfAnOlderQuery() {
        search.query().set("keys");
        desk.jobs.holdUp();
        search.query().set("tea leaves");
        search.openSelected();
        assertThat(desk.heading()).startsWith("Island ministers");
        desk.jobs.runOne();
        desk.jobs.runOne();
        assertThat(desk.heading()).startsWith("Court hears");
    }

    @Test
    void dropsTheResultsOfAnOlderQuery() {
        desk.jobs.holdUp();
        search.query().set("tea");
        search.query().set("keys");
        desk.jobs.runOne();
        assertThat(search.shown().get()).isFalse();
        desk.jobs.runOne();
        assertThat(search.results().getFirst().by().names()).isEqualTo("Bram Keller");
    }

    @Test
    void cutsASnippetAtItsHighlightsAndLeavesOverlapsOut() {
        assertThat(
                        ResultCards.parts(
                                "one two three",
                                List.of(new Span(8, 13), new Span(4, 7), new Span(5, 9))))
                .containsExactly(
                        new ResultCard.Part("one ", false),
                        new ResultCard.Part("two", true),
                        new ResultCard.Part(" ", false),
                        new ResultCard.Part("three", true));
    }
}
