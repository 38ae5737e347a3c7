package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.review.ArticleSummary;
import org.quotewright.ui.DeskUnderTest;

class StatusViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private StatusViewModel status;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        status = new StatusViewModel(desk.selection, desk.articles, desk.steps, desk.messages);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void countsVerifiedCorrectedAndRejected() {
        assertThat(status.verified().get()).isEqualTo("0 of 6 verified");
        assertThat(status.corrected().get()).isEmpty();
        desk.decisions.accept();
        desk.decisions.choose(2);
        desk.decisions.accept();
        desk.decisions.reject();
        assertThat(status.verified().get())
                .as("of what is a quotation, as the article counts them")
                .isEqualTo("2 of 5 verified");
        assertThat(status.corrected().get()).isEqualTo("1 corrected");
        assertThat(status.rejected().get()).isEqualTo("1 rejected");
        assertThat(status.remaining().get()).isEqualTo("7 open in the project");
        assertThat(status.share().get()).isEqualTo(0.5);
    }

    @Test
    void saysSoOnceEveryQuotationOfTheProjectIsDecided() {
        long open = desk.articles.all().stream().mapToInt(ArticleSummary::open).sum();
        for (int i = 1; i < open; i++) {
            desk.decisions.accept();
        }
        assertThat(status.allDecided().get()).isEmpty();

        desk.decisions.accept();
        assertThat(status.allDecided().get())
                .isEqualTo("All quotations of this project are decided");
        desk.decisions.undo();
        assertThat(status.allDecided().get()).isEmpty();
    }

    @Test
    void saysSavedOnlyWhenAllIs() {
        assertThat(status.savedWords().get()).isEqualTo("every decision saved");
        desk.jobs.holdUp();
        desk.decisions.accept();
        assertThat(status.savedWords().get()).isEqualTo("saving…");
        desk.jobs.runOne();
        assertThat(status.savedWords().get()).isEqualTo("every decision saved");
    }

    @Test
    void saysSoWhenADecisionWasNotSaved() {
        desk.project.close();
        desk.decisions.accept();
        assertThat(status.savedWords().get()).isEqualTo("last decision not saved");
    }
}
