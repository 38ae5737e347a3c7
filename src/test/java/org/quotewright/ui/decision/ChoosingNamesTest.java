package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.DirectoryRefused;
import org.quotewright.ui.common.desk.Completion;

/** What can be chosen for a link of the card, and what is taken. */
class ChoosingNamesTest extends OnCard {

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
    void offersWhomTheArticleNamesWithoutAQuotation() {
        desk.navigation.stepArticle(1);
        decision.chooseSpeaker();
        List<Completion.Offer> offers = decision.completion().offers();
        assertThat(offers)
                .extracting(Completion.Offer::name)
                .containsSubsequence("Ines Okoro", "Marit Sund", "Mira Solberg", "Quay Holdings");
        assertThat(offers)
                .filteredOn(offer -> offer.name().equals("Quay Holdings"))
                .extracting(Completion.Offer::detail)
                .containsExactly("organisation · in this article");
        decision.chooseOrganisation();
        assertThat(decision.completion().offers())
                .extracting(Completion.Offer::name)
                .contains("Quay Holdings")
                .doesNotContain("Marit Sund");
    }

    @Test
    void takesTheBeginningOfAnOrganisationThatTheArticleNames() {
        desk.navigation.stepArticle(1);
        choosing("quay hold");
        assertThat(desk.selected().principal().orElseThrow().speaker())
                .isEqualTo(new Speaker("Quay Holdings", SpeakerKind.ORGANISATION));
    }

    @Test
    void takesAnOrganisationOfTheProjectForTheSpeaker() {
        desk.navigation.stepArticle(2);
        choosing("harbour min");
        assertThat(desk.selected().principal().orElseThrow().speaker())
                .isEqualTo(new Speaker("Harbour Ministry of Velmar", SpeakerKind.ORGANISATION));
    }

    @Test
    void offersNobodyTwiceWhoHasAnotherNameInTheArticle() throws DirectoryRefused {
        desk.navigation.stepArticle(1);
        desk.decisions.assign(new Speaker("Marit Sund", SpeakerKind.PERSON));
        KnownSpeaker renamed =
                desk.session.library().speakers().stream()
                        .filter(known -> known.speaker().name().equals("Marit Sund"))
                        .findFirst()
                        .orElseThrow();
        desk.session.directory().rename(renamed.id(), "Marit Sund-Berg");
        desk.navigation.stepArticle(-1);
        desk.navigation.stepArticle(1);
        decision.chooseSpeaker();
        decision.completion().typed().set("Marit");
        assertThat(decision.completion().offers())
                .filteredOn(offer -> !offer.isNew())
                .extracting(Completion.Offer::name)
                .containsExactly("Marit Sund-Berg");
    }

    private void choosing(String typed) {
        decision.chooseSpeaker();
        decision.completion().typed().set(typed);
        decision.completion().take();
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
    void enterAloneLeavesTheOrganisationAndTheSpeakerThatStand() {
        String organisation = card().person().organisation();
        decision.chooseOrganisation();
        decision.completion().take();
        assertThat(card().person().organisation()).isEqualTo(organisation);
        desk.navigation.step(2);
        String speaker = card().person().name();
        decision.chooseSpeaker();
        decision.completion().take();
        assertThat(card().person().name()).isEqualTo(speaker);
    }

    @Test
    void takesTheOrganisationAwayByARowOfItsOwn() {
        desk.decisions.affiliate("Coast League");
        decision.chooseOrganisation();
        Completion.Offer none = decision.completion().offers().getLast();
        assertThat(none.name()).isEqualTo("no organisation");
        decision.completion().take(none);
        assertThat(card().person().organisation()).isEmpty();
        decision.chooseOrganisation();
        decision.completion().take();
        assertThat(card().person().organisation()).isEmpty();
    }

    @Test
    void offersAnOrganisationThatSpeaksItself() {
        desk.decisions.assign(new Speaker("Torvik Metals", SpeakerKind.ORGANISATION));
        desk.navigation.step(1);
        decision.chooseOrganisation();
        decision.completion().typed().set("Torv");
        decision.completion().take();
        assertThat(card().person().organisation()).isEqualTo("Torvik Metals");
        desk.navigation.stepArticle(1);
        decision.chooseOrganisation();
        decision.completion().typed().set("torvik");
        assertThat(decision.completion().offers())
                .extracting(Completion.Offer::name)
                .contains("Torvik Metals");
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
    void marksTheWordsThatNameTheSourceAndOffersNoneOfTheQuotationItself() {
        String text = desk.selection.article().get().orElseThrow().article().text();
        desk.navigation.step(4);
        int within = text.indexOf("They named every shoal");
        desk.correcting.setMention(new Span(within, within + 4));
        desk.navigation.step(1);
        decision.correct(card().chain().getFirst());
        assertThat(decision.completion().offers())
                .extracting(Completion.Offer::name)
                .startsWith("the spokeswoman")
                .doesNotContain("They");
        assertThat(decision.completion().selected().get()).isZero();
    }

    @Test
    void marksTheWordsOfTheLinkThatIsCorrected() {
        desk.navigation.step(3);
        Card.Link link = card().chain().get(1);
        assertThat(link.corrects()).isEqualTo(Card.Corrects.ANTECEDENT);
        decision.correct(link);
        assertThat(decision.completion().offers().getFirst().name()).isEqualTo(link.words());
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
}
