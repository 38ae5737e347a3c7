package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DecisionStep;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class StoredReviewTest {

    @TempDir Path folder;
    private OpenedProject opened;
    private QuoteId first;
    private QuoteId second;
    private QuoteId third;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.add("strike.txt", OpenedProject.STRIKE);
        List<QuoteId> ids = opened.quotes().stream().map(ReviewedQuote::id).toList();
        first = ids.get(0);
        second = ids.get(1);
        third = ids.get(2);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void acceptingWhatWasSuggestedVerifies() {
        Outcome outcome = review().accept(first);
        assertThat(outcome.select().id()).isEqualTo(first);
        assertThat(outcome.select().state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(outcome.changed()).containsExactly(quote(first));
        assertThat(outcome.decisions()).isEqualTo(opened.log());
    }

    @Test
    void logSaysWhoWhenAndWhat() {
        ReviewedQuote before = quote(first);
        Decision decision = review().accept(first).decisions().getFirst();
        assertThat(decision)
                .isEqualTo(
                        new Decision(
                                1,
                                1,
                                OpenedProject.NOON,
                                "kaya",
                                "invented-1",
                                first,
                                DecisionKind.ACCEPT,
                                before.verdict(),
                                before.verdict().withState(QuoteState.VERIFIED),
                                "",
                                OptionalLong.empty()));
        assertThat(quote(first).lastDecision()).contains(decision);
    }

    @Test
    void assigningLeavesAnOpenQuotationOpen() {
        assertThat(review().assign(first, InventedEngine.RIVAL).select().state())
                .isEqualTo(QuoteState.OPEN);
        assertThat(review().accept(first).select().state()).isEqualTo(QuoteState.CORRECTED);
    }

    @Test
    void candidateBringsItsAffiliation() {
        AttributedSpeaker speaker =
                review().assign(first, InventedEngine.RIVAL).select().principal().orElseThrow();
        assertThat(speaker.affiliation().organisation()).isEqualTo("Lakes Union");
    }

    @Test
    void namingAnUnnamedSourceLeavesItWhereItWorks() {
        review().assign(first, new Speaker("its chief executive", SpeakerKind.UNNAMED_PERSON));
        review().affiliate(first, "Nordport Ferries");
        Speaker named = new Speaker("Per Alm", SpeakerKind.PERSON);
        assertThat(review().assign(first, named).select().principal().orElseThrow().affiliation())
                .extracting(Affiliation::organisation)
                .isEqualTo("Nordport Ferries");
    }

    @Test
    void changingADecidedQuotationCorrectsIt() {
        review().accept(first);
        assertThat(review().assign(first, InventedEngine.RIVAL).select().state())
                .isEqualTo(QuoteState.CORRECTED);
        Speaker suggested = new Speaker("Ilse Brandt", SpeakerKind.PERSON);
        assertThat(review().assign(first, suggested).select().state())
                .isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void changingTheOrganisationOfADecidedQuotationCorrectsIt() {
        review().accept(first);
        assertThat(review().affiliate(first, "Port Authority").select().state())
                .isEqualTo(QuoteState.CORRECTED);
        assertThat(review().affiliate(first, "Nordport Ferries").select().state())
                .isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void changingARejectedQuotationLeavesItOutUntilItIsAccepted() {
        review().reject(first);
        assertThat(review().assign(first, InventedEngine.RIVAL).select().state())
                .isEqualTo(QuoteState.REJECTED);
        assertThat(review().accept(first).select().state()).isEqualTo(QuoteState.CORRECTED);
    }

    @Test
    void takesAnOrganisationAway() {
        ReviewedQuote changed = review().affiliate(first, "  ").select();
        assertThat(changed.principal().orElseThrow().affiliation().organisation()).isEmpty();
        assertThat(changed.principal().orElseThrow().affiliation().evidence()).isEmpty();
        assertThat(opened.session().library().organisations()).containsExactly("the Pilots' Guild");
    }

    @Test
    void typedNameTakesTheSpellingOfTheDirectory() {
        Speaker typed = new Speaker("omar  QUIST", SpeakerKind.UNKNOWN);
        assertThat(review().assign(first, typed).select().principal().orElseThrow().speaker())
                .isEqualTo(new Speaker("Omar Quist", SpeakerKind.PERSON));
        assertThat(opened.session().library().speakers())
                .extracting(known -> known.speaker().name())
                .containsExactly("Omar Quist");
    }

    @Test
    void newNameEntersTheDirectory() {
        review().assign(first, new Speaker("Ada Moss", SpeakerKind.PERSON));
        assertThat(opened.session().library().speakers())
                .extracting(known -> known.speaker().name())
                .containsExactly("Omar Quist", "Ada Moss");
    }

    @Test
    void aNameThatAnUndoTookAwayIsKnownNoLonger() {
        List<KnownSpeaker> before = opened.session().library().speakers();
        review().assign(first, new Speaker("Ada Mos", SpeakerKind.PERSON));
        review().undo();
        assertThat(opened.session().library().speakers()).isEqualTo(before);
        review().redo();
        assertThat(opened.session().library().speakers())
                .extracting(known -> known.speaker().name())
                .contains("Ada Mos");
    }

    @Test
    void reopeningKeepsTheAttribution() {
        review().assign(first, InventedEngine.RIVAL);
        review().accept(first);
        ReviewedQuote reopened = review().reopen(first).select();
        assertThat(reopened.state()).isEqualTo(QuoteState.OPEN);
        assertThat(reopened.principal().orElseThrow().speaker()).isEqualTo(InventedEngine.RIVAL);
    }

    @Test
    void flagAndNoteStandBesideTheState() {
        review().accept(first);
        review().flag(first, true);
        ReviewedQuote noted = review().note(first, "ask the pilot").select();
        assertThat(noted.state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(noted.verdict().flagged()).isTrue();
        assertThat(noted.verdict().note()).isEqualTo("ask the pilot");
    }

    @Test
    void noteDoesNotMakeItLookDecidedLater() {
        Decision accepted = review().accept(first).decisions().getFirst();
        review().note(first, "ask the pilot");
        assertThat(quote(first).lastDecision()).contains(accepted);
    }

    @Test
    void commandThatChangesNothingWritesNothing() {
        review().accept(first);
        Outcome again = review().accept(first);
        assertThat(again.decisions()).isEmpty();
        assertThat(again.select()).isEqualTo(quote(first));
        assertThat(opened.log()).hasSize(1);
    }

    @Test
    void undoAppendsTheInverseAndSelectsItsQuotation() {
        review().accept(first);
        review().reject(third);
        Outcome undone = review().undo().orElseThrow();
        assertThat(undone.select().id()).isEqualTo(third);
        assertThat(undone.select().state()).isEqualTo(QuoteState.OPEN);
        assertThat(undone.decisions().getFirst().kind()).isEqualTo(DecisionKind.UNDO);
        assertThat(undone.decisions().getFirst().revisits()).hasValue(2);
        assertThat(opened.log()).hasSize(3);
    }

    @Test
    void bulkEditAcrossArticlesIsOneStepAndUndoneAfterARestart() {
        review().accept(second);
        Outcome bulk = review().accept(List.of(first, second, third));
        assertThat(bulk.decisions()).hasSize(2);
        assertThat(opened.quotes()).allMatch(quote -> quote.state() == QuoteState.VERIFIED);
        opened.reopen();
        Outcome undone = review().undo().orElseThrow();
        assertThat(undone.revisited())
                .contains(new DecisionStep(2, DecisionKind.ACCEPT, OptionalLong.empty(), 2));
        assertThat(undone.select().id()).isEqualTo(first);
        assertThat(quote(third).state()).isEqualTo(QuoteState.OPEN);
        assertThat(quote(second).state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
    }

    @Test
    void undoAndRedoSurviveARestart() {
        review().accept(first);
        review().assign(second, InventedEngine.RIVAL);
        review().undo();
        opened.reopen();
        assertThat(review().redo().orElseThrow().select().principal().orElseThrow().speaker())
                .isEqualTo(InventedEngine.RIVAL);
        opened.reopen();
        review().undo();
        review().undo();
        assertThat(review().undo()).isEmpty();
        assertThat(opened.quotes()).allMatch(quote -> quote.state() == QuoteState.OPEN);
    }

    @Test
    void newCommandClearsWhatCouldBeRedone() {
        review().accept(first);
        review().undo();
        review().accept(second);
        assertThat(review().redo()).isEmpty();
    }

    @Test
    void nothingToUndoAtFirst() {
        assertThat(review().undo()).isEmpty();
        assertThat(review().redo()).isEmpty();
    }

    @Test
    void nextOpenGoesBackInTheArticleOnToOtherArticlesAndRound() {
        assertThat(review().nextOpen(second).orElseThrow().id()).isEqualTo(first);
        assertThat(review().nextOpen(third).orElseThrow().id()).isEqualTo(first);
        review().accept(first);
        assertThat(review().nextOpen(second).orElseThrow().id()).isEqualTo(third);
        review().accept(second);
        assertThat(review().nextOpen(third)).isEmpty();
    }

    private Review review() {
        return opened.review();
    }

    private ReviewedQuote quote(QuoteId id) {
        return opened.quotes().stream()
                .filter(quote -> quote.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
