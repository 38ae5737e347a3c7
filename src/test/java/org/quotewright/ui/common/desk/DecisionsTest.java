package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Triage;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.Notice;

class DecisionsTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void acceptsAndGoesOnToTheNextOpenQuotation() {
        desk.decisions.accept();
        assertThat(state(0)).isEqualTo(QuoteState.VERIFIED);
        assertThat(desk.place()).isEqualTo(1);
    }

    @Test
    void goesOnIntoTheNextArticle() {
        for (int i = 0; i < 6; i++) {
            desk.decisions.accept();
        }
        assertThat(desk.heading()).startsWith("Court hears");
        assertThat(desk.articles.all().getFirst().isDone()).isTrue();
    }

    @Test
    void wrapsToTheFirstArticleAfterTheLast() {
        desk.navigation.stepArticle(1);
        desk.navigation.stepArticle(1);
        desk.decisions.accept();
        desk.decisions.reject();
        assertThat(desk.heading()).startsWith("Island ministers");
    }

    @Test
    void staysWhereEverythingIsDecided() {
        for (int i = 0; i < 10; i++) {
            desk.decisions.accept();
        }
        assertThat(desk.articles.all()).allMatch(article -> article.isDone());
        assertThat(desk.selected().state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void writesNothingForAQuotationThatIsAcceptedAgain() {
        desk.decisions.accept();
        desk.navigation.step(-1);
        long before = desk.selected().lastDecision().orElseThrow().number();
        desk.decisions.accept();
        desk.navigation.step(-1);
        assertThat(desk.selected().lastDecision().orElseThrow().number()).isEqualTo(before);
    }

    @Test
    void rejectsAndGoesOn() {
        desk.decisions.reject();
        assertThat(state(0)).isEqualTo(QuoteState.REJECTED);
        assertThat(desk.place()).isEqualTo(1);
    }

    @Test
    void choosesACandidateAndStays() {
        desk.decisions.choose(2);
        assertThat(desk.place()).isZero();
        assertThat(desk.speakers().getFirst()).isEqualTo("Teo Anders");
        assertThat(state(0)).isEqualTo(QuoteState.OPEN);
        desk.decisions.accept();
        assertThat(state(0)).isEqualTo(QuoteState.CORRECTED);
    }

    @Test
    void ignoresACandidateThatIsNotThere() {
        desk.decisions.choose(9);
        assertThat(desk.speakers().getFirst()).isEqualTo("Mira Solberg");
        assertThat(desk.queue.busy().get()).isFalse();
    }

    @Test
    void takesANewSpeakerAndAnOrganisation() {
        desk.decisions.assign(new Speaker("Olga Prinz", SpeakerKind.PERSON));
        desk.decisions.affiliate("Lighthouse Board");
        assertThat(desk.speakers().getFirst()).isEqualTo("Olga Prinz");
        assertThat(desk.selected().principal().orElseThrow().affiliation().organisation())
                .isEqualTo("Lighthouse Board");
    }

    @Test
    void flagsAndTakesTheFlagBack() {
        desk.decisions.toggleFlag();
        assertThat(desk.selected().verdict().flagged()).isTrue();
        desk.decisions.toggleFlag();
        assertThat(desk.selected().verdict().flagged()).isFalse();
    }

    @Test
    void notesOnTheQuotationWhereTheNoteWasBegun() {
        var first = desk.selected().id();
        desk.navigation.step(1);
        desk.decisions.note(first, "check the recording");
        assertThat(desk.place()).isZero();
        assertThat(desk.selected().verdict().note()).isEqualTo("check the recording");
    }

    @Test
    void reopensWhatWasDecided() {
        desk.decisions.accept();
        desk.navigation.step(-1);
        desk.decisions.reopen();
        assertThat(desk.selected().state()).isEqualTo(QuoteState.OPEN);
    }

    @Test
    void undoesAndRedoesAndSelectsWhatChanged() {
        desk.decisions.accept();
        desk.decisions.undo();
        assertThat(desk.place()).isZero();
        assertThat(desk.selected().state()).isEqualTo(QuoteState.OPEN);
        desk.decisions.redo();
        assertThat(desk.selected().state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void saysThatAnArticleIsDoneAndWhichIsNext() {
        int quotes = desk.selection.quotes().size();
        for (int i = 0; i < quotes - 1; i++) {
            desk.decisions.accept();
            assertThat(desk.notices.current().get()).isEmpty();
        }
        String done = desk.heading();
        desk.decisions.accept();
        assertThat(told()).isEqualTo("“" + done + "” is done. Next: “" + desk.heading() + "”.");
        desk.decisions.accept();
        assertThat(desk.notices.current().get()).isEmpty();
    }

    @Test
    void goesBackToWhatWasLeftOpenAboveBeforeTheNextArticleAndSaysSo() {
        desk.navigation.step(2);
        String heading = desk.heading();
        int quotes = desk.selection.quotes().size();
        for (int i = 2; i < quotes; i++) {
            desk.decisions.accept();
        }
        assertThat(desk.heading()).isEqualTo(heading);
        assertThat(desk.place()).isZero();
        assertThat(told())
                .isEqualTo("End of the list. 2 quotations above still wait; on with the first.");
        desk.decisions.accept();
        assertThat(desk.notices.current().get()).isEmpty();
        desk.decisions.accept();
        assertThat(desk.heading()).isNotEqualTo(heading);
    }

    @Test
    void leavesAnArticleOfWhichOnlyDecidedOnesAreListed() {
        desk.decisions.accept();
        desk.navigation.stepArticle(1);
        desk.decisions.accept();
        desk.navigation.stepArticle(-1);
        desk.selection.triage().set(Triage.ALL.withStates(Set.of(QuoteState.VERIFIED)));
        desk.navigation.step(-1);
        String heading = desk.heading();
        desk.decisions.accept();
        assertThat(desk.heading()).isNotEqualTo(heading);
    }

    @Test
    void saysThatNothingWaitsAnyMore() {
        for (int i = 0; i < 10; i++) {
            desk.decisions.accept();
        }
        assertThat(told()).isEqualTo("Done: every quotation of the project is decided.");
    }

    private String told() {
        return desk.notices.current().get().orElseThrow().happened();
    }

    @Test
    void undoesInAnArticleThatIsNoLongerOnTheDesk() {
        desk.decisions.accept();
        desk.navigation.stepArticle(1);
        desk.decisions.undo();
        assertThat(desk.heading()).startsWith("Island ministers");
        assertThat(desk.place()).isZero();
    }

    @Test
    void saysSoWhereThereIsNothingToUndo() {
        desk.decisions.undo();
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .isEqualTo("There is nothing to undo.");
        desk.decisions.accept();
        assertThat(desk.notices.current().get()).isEmpty();
    }

    @Test
    void isCalledSavedOnlyAfterItsJobReturned() {
        desk.jobs.holdUp();
        desk.decisions.accept();
        assertThat(desk.steps.saved().get()).isEqualTo(Steps.Saved.WRITING);
        assertThat(desk.place()).isZero();
        desk.jobs.runOne();
        assertThat(desk.steps.saved().get()).isEqualTo(Steps.Saved.ALL);
        assertThat(desk.place()).isEqualTo(1);
    }

    @Test
    void appliesEachKeyToWhatIsSelectedWhenItsTurnComes() {
        desk.jobs.holdUp();
        desk.decisions.accept();
        desk.decisions.reject();
        desk.navigation.step(1);
        desk.decisions.toggleFlag();
        assertThat(desk.jobs.waiting()).isEqualTo(1);
        desk.jobs.runOne();
        desk.jobs.runOne();
        desk.jobs.runOne();
        assertThat(state(0)).isEqualTo(QuoteState.VERIFIED);
        assertThat(state(1)).isEqualTo(QuoteState.REJECTED);
        assertThat(desk.place()).isEqualTo(3);
        assertThat(desk.selected().verdict().flagged()).isTrue();
    }

    @Test
    void tellsWhatIsSafeWhenADecisionCannotBeSaved() {
        desk.project.close();
        desk.decisions.accept();
        Notice notice = desk.notices.current().get().orElseThrow();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.BAD);
        assertThat(notice.safe()).isNotBlank();
        assertThat(notice.details()).contains("Code ", "StoreFailure").doesNotContain("at org.");
        assertThat(desk.steps.saved().get()).isEqualTo(Steps.Saved.NOT_ALL);
        assertThat(desk.queue.busy().get()).isFalse();
    }

    @Test
    void takesThatBackOnceADecisionIsSavedAgain() {
        desk.decisions.note(new QuoteId(4711), "of no quotation");
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .isEqualTo("This decision was not saved.");
        desk.navigation.stepArticle(1);
        assertThat(desk.notices.current().get()).isPresent();
        desk.decisions.accept();
        assertThat(desk.notices.current().get()).isEmpty();
    }

    private QuoteState state(int place) {
        return desk.selection.quotes().get(place).state();
    }
}
