package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;
import org.quotewright.review.WordStops.Edge;
import org.quotewright.ui.DeskUnderTest;

/** What the card says. */
class DecisionViewModelTest extends OnCard {

    @Test
    void showsTypeCueWordsAndConfidence() {
        assertThat(card().tags()).containsExactly("Direct", "called");
        assertThat(card().words()).isEqualTo("“a morning without a raised voice”");
        assertThat(card().confidence()).isEqualTo(Confidence.SURE);
    }

    @Test
    void showsTheSpeakerWithOrganisationAndRole() {
        assertThat(card().person().name()).isEqualTo("Mira Solberg");
        assertThat(card().person().organisation()).isEqualTo("Harbour Ministry of Velmar");
        assertThat(card().person().role()).isEqualTo("harbour minister");
    }

    @Test
    void chainsTheMentionToTheNameAndTheOrganisation() {
        desk.navigation.step(1);
        assertThat(card().chain())
                .extracting(Card.Link::words)
                .containsExactly(
                        "she",
                        "Mira Solberg",
                        "Velmar’s harbour minister",
                        "Harbour Ministry of Velmar");
        assertThat(card().chain())
                .extracting(Card.Link::corrects)
                .containsExactly(
                        Card.Corrects.MENTION,
                        Card.Corrects.SPEAKER,
                        Card.Corrects.ORGANISATION,
                        Card.Corrects.ORGANISATION);
    }

    @Test
    void saysWhyAndWhatToLookAtTwice() {
        desk.navigation.step(1);
        assertThat(card().why())
                .extracting(Card.Why::sentence)
                .startsWith("“she said” follows the quotation", "“she” stands for Mira Solberg");
        assertThat(card().why().getLast().isSupport()).isFalse();
    }

    @Test
    void ranksCandidatesAndMarksTheOneThatStands() {
        assertThat(card().candidates())
                .extracting(choice -> choice.number() + " " + choice.person().name())
                .containsExactly("1 Mira Solberg", "2 Teo Anders");
        decision.choose(card().candidates().get(1));
        assertThat(card().candidates().get(1).isCurrent()).isTrue();
        assertThat(card().candidates().getFirst().isCurrent()).isFalse();
    }

    @Test
    void saysWhatWasSuggestedOnceItWasChanged() {
        desk.decisions.choose(2);
        assertThat(card().confidence()).isEqualTo(Confidence.BY_HAND);
        assertThat(card().why().getFirst().sentence())
                .contains("Mira Solberg, Harbour Ministry of Velmar");
        assertThat(card().chain())
                .extracting(Card.Link::words)
                .containsExactly("Teo Anders", "Coast League");
    }

    @Test
    void whoeverIsChosenAgainComesBackWithTheirOwnChain() {
        Card before = card();
        desk.correcting.relink(desk.selection.quotes().get(4).id());
        assertThat(card().chain()).extracting(Card.Link::words).startsWith("a port spokeswoman");
        desk.decisions.choose(chosen("Mira Solberg"));
        assertThat(card().chain()).isEqualTo(before.chain());
        assertThat(card().confidence()).isEqualTo(Confidence.SURE);
    }

    private int chosen(String name) {
        return card().candidates().stream()
                .filter(choice -> choice.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    void claimsNoConfidenceForWhatWasCorrected() {
        desk.correcting.moveEdge(Edge.END, false, false);
        assertThat(card().confidence()).isEqualTo(Confidence.BY_HAND);
        desk.decisions.undo();
        assertThat(card().confidence()).isEqualTo(Confidence.SURE);
        desk.correcting.setType(QuoteType.MIXED);
        assertThat(card().confidence()).isEqualTo(Confidence.BY_HAND);
    }

    @Test
    void saysWhoDecidedAndWhen() {
        assertThat(card().standing().sentence()).isEmpty();
        desk.decisions.accept();
        desk.navigation.step(-1);
        assertThat(card().standing().words()).isEqualTo("Verified");
        assertThat(card().standing().sentence()).startsWith("Kaya, 1 Mar 2026");
    }

    @Test
    void marksFlagAndNote() {
        desk.decisions.toggleFlag();
        decision.note(card().quote(), "  ask again ");
        assertThat(card().standing().flagged()).isTrue();
        assertThat(card().standing().note()).isEqualTo("ask again");
    }

    @Test
    void namesNobodyWhereTheArticleDoesNot() {
        desk.navigation.stepArticle(1);
        desk.navigation.stepArticle(1);
        desk.navigation.step(1);
        assertThat(card().person().name()).isEqualTo("No speaker");
        assertThat(card().candidates()).isEmpty();
        assertThat(card().chain()).extracting(Card.Link::words).containsExactly("no organisation");
    }

    @Test
    void saysWhatToDoWhereThereIsNoCard(@TempDir Path other) {
        desk.selection.selectNothing();
        assertThat(decision.emptyWords().get()).startsWith("Nothing is selected");
        try (DeskUnderTest empty = DeskUnderTest.empty(other)) {
            assertThat(viewModel(empty).emptyWords().get()).contains("will stand here");
        }
    }

    @Test
    void namesTheRunnerUpLast() {
        assertThat(card().why().getLast().sentence())
                .isEqualTo("next would be Teo Anders, Coast League (unsure)");
        assertThat(card().why().getLast().weight()).isEqualTo(Card.Weight.RUNNER_UP);
    }
}
