package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;

class ProgressViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private ProgressViewModel progress;

    @BeforeEach
    void open() {
        desk = DeskUnderTest.filled(folder);
        progress =
                new ProgressViewModel(
                        desk.selection, desk.articles, desk.session.library(), desk.workplace());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void countsArticleProjectAndToday() {
        progress.begin();
        assertThat(progress.today().get()).isEqualTo("Nothing verified today yet.");
        desk.decisions.accept();
        desk.decisions.reject();
        desk.decisions.accept();
        desk.decisions.undo();
        progress.begin();
        assertThat(progress.today().get()).isEqualTo("1 quotation verified today, 1 rejected.");
        ProgressViewModel.Line article = progress.article().orElseThrow();
        assertThat(article.words()).isEqualTo("2 of 6 decided, 4 open, 0 corrected");
        assertThat(article.share()).isEqualTo(2 / 6.0);
        assertThat(progress.project().words()).startsWith("2 of 10 decided, 8 open");
        assertThat(progress.articlesDone()).isEqualTo("Articles done: 0 of 3");
    }

    @Test
    void countsWhatWasDecidedTodayOnceThoughItWasFlaggedToo() {
        desk.decisions.toggleFlag();
        progress.begin();
        assertThat(progress.today().get()).as("only flagged").startsWith("Nothing");
        desk.decisions.accept();
        desk.navigation.step(-1);
        desk.decisions.toggleFlag();
        progress.begin();
        assertThat(progress.today().get()).isEqualTo("1 quotation verified today.");
    }
}
