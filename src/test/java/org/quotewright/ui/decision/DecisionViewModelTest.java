package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.WordStops.Edge;
import org.quotewright.ui.DeskUnderTest;

class DecisionViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private DecisionViewModel decision;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        decision = viewModel(desk);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

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
                .containsExactly("Mira Solberg", "Teo Anders", "Coast League");
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
    void offersTheArticlesSpeakersBeforeTheProjects() {
        decision.chooseSpeaker();
        assertThat(decision.completion().open().get()).isTrue();
        assertThat(decision.completion().offers())
                .extracting(Completion.Offer::name)
                .startsWith("Mira Solberg", "a port spokeswoman", "Teo Anders")
                .contains("Ines Okoro");
    }

    @Test
    void offersPersonsBeforeAnythingElseThatDoesNotSpeakYet() {
        desk.decisions.assign(new Speaker("Harbour Board of Velmar", SpeakerKind.ORGANISATION));
        desk.navigation.stepArticle(1);
        decision.chooseSpeaker();
        decision.completion().typed().set("o");
        List<Completion.Offer> offers = decision.completion().offers();
        List<String> names = offers.stream().map(Completion.Offer::name).toList();
        assertThat(names).contains("Harbour Board of Velmar", "Ines Okoro");
        assertThat(names.indexOf("Ines Okoro"))
                .isLessThan(names.indexOf("Harbour Board of Velmar"));
        assertThat(offers)
                .filteredOn(offer -> offer.name().equals("Harbour Board of Velmar"))
                .extracting(Completion.Offer::detail)
                .containsExactly("organisation · in this project");
    }

    @Test
    void takesAKnownSpeakerByThePartOfAName() {
        decision.chooseSpeaker();
        decision.completion().typed().set("okor");
        decision.completion().take();
        assertThat(card().person().name()).isEqualTo("Ines Okoro");
        assertThat(decision.completion().open().get()).isFalse();
    }

    @Test
    void takesANewNameInTheSameBox() {
        decision.chooseSpeaker();
        decision.completion().typed().set(" Olga Prinz ");
        assertThat(decision.completion().offers().getFirst().isNew()).isTrue();
        decision.completion().take();
        assertThat(card().person().name()).isEqualTo("Olga Prinz");
    }

    @Test
    void takesWhatTheProjectKnowsEvenWhereEnterComesFirst() {
        desk.jobs.holdUpAside();
        decision.chooseSpeaker();
        decision.completion().typed().set("okor");
        decision.completion().take();
        desk.decisions.accept();
        assertThat(desk.place()).isZero();
        desk.jobs.runOne();
        assertThat(desk.speakers().getFirst()).isEqualTo("Ines Okoro");
        assertThat(desk.selection.quotes().getFirst().state().isAccepted()).isTrue();
    }

    @Test
    void offersNoSpeakersThatWereFoundTooLateAsOrganisations() {
        desk.jobs.holdUpAside();
        decision.chooseSpeaker();
        decision.completion().close();
        decision.chooseOrganisation();
        desk.jobs.runOne();
        assertThat(decision.completion().offers())
                .extracting(Completion.Offer::name)
                .doesNotContain("Ines Okoro");
    }

    @Test
    void staysWhereOneStepsToWhenMoreIsFound() {
        desk.jobs.holdUpAside();
        decision.chooseSpeaker();
        decision.completion().step(1);
        String name = decision.completion().offers().get(1).name();
        desk.jobs.runOne();
        int place = decision.completion().selected().get();
        assertThat(decision.completion().offers().get(place).name()).isEqualTo(name);
    }

    @Test
    void setsTheOrganisation() {
        decision.chooseOrganisation();
        decision.completion().typed().set("coast");
        decision.completion().take();
        assertThat(card().person().organisation()).isEqualTo("Coast League");
    }

    @Test
    void opensTheRightBoxForEachLink() {
        decision.correct(card().chain().getFirst());
        assertThat(decision.completion().prompt().get()).startsWith("Speaker");
        decision.correct(card().chain().getLast());
        assertThat(decision.completion().prompt().get()).startsWith("Organisation");
    }

    @Test
    void closesTheBoxWhenAnotherQuotationIsSelected() {
        decision.chooseSpeaker();
        desk.navigation.step(1);
        assertThat(decision.completion().open().get()).isFalse();
    }

    @Test
    void saysWhatToDoWhereThereIsNoCard(@TempDir Path other) {
        desk.selection.selectNothing();
        assertThat(decision.emptyWords().get()).startsWith("Nothing is selected");
        try (DeskUnderTest empty = DeskUnderTest.empty(other)) {
            assertThat(viewModel(empty).emptyWords().get()).contains("will stand here");
        }
    }

    private Card card() {
        return decision.card().get().orElseThrow();
    }

    @Test
    void namesTheRunnerUpLast() {
        assertThat(card().why().getLast().sentence())
                .isEqualTo("next would be Teo Anders, Coast League (unsure)");
        assertThat(card().why().getLast().weight()).isEqualTo(Card.Weight.RUNNER_UP);
    }

    @Test
    void otherWordsForTheSpeakerBringWhoeverIsMeantByThem() {
        desk.navigation.step(3);
        assertThat(card().chain().getFirst().words()).isEqualTo("Anders");
        decision.correct(card().chain().getFirst());
        decision.completion().typed().set("Teo Anders");
        decision.completion().take();
        assertThat(card().person().name()).isEqualTo("Teo Anders");
        assertThat(card().candidates().getFirst().person().name()).isEqualTo("Teo Anders");
        assertThat(desk.selected().verdict().attribution().mention().orElseThrow().length())
                .isEqualTo("Teo Anders".length());
        desk.decisions.undo();
        assertThat(card().person().name()).isEqualTo("Mira Solberg");
    }

    @Test
    void anotherLinkAfterTheMentionLeavesTheMention() {
        desk.navigation.step(3);
        Card.Link link =
                card().chain().stream()
                        .filter(each -> each.corrects() == Card.Corrects.ANTECEDENT)
                        .findFirst()
                        .orElseThrow();
        decision.correct(link);
        decision.completion().typed().set("a port spokeswoman");
        decision.completion().take();
        assertThat(card().person().name()).isEqualTo("a port spokeswoman");
        assertThat(card().chain().getFirst().words()).isEqualTo("Anders");
    }

    @Test
    void takesTheSourceOfTheQuotationBeforeWithTwoKeys() {
        desk.navigation.step(5);
        decision.chooseSource();
        assertThat(decision.completion().offers().getFirst().name())
                .isEqualTo("5 · a port spokeswoman");
        decision.completion().typed().set("nobody of that name");
        assertThat(decision.completion().offers()).isEmpty();
        decision.completion().typed().set("Mira");
        decision.completion().take();
        assertThat(card().person().name()).isEqualTo("Mira Solberg");
    }

    private static DecisionViewModel viewModel(DeskUnderTest desk) {
        Directory directory =
                new Directory(desk.session.library(), desk.jobs, desk.notices, desk.messages);
        return new DecisionViewModel(
                desk.selection,
                desk.decisions,
                desk.correcting,
                directory,
                desk.queue,
                desk.messages);
    }
}
