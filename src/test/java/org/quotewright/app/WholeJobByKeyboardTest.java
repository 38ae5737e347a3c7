package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.InventedArticles;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class WholeJobByKeyboardTest {

    @TempDir private static Path folder;
    private WholeJob job;

    @Start
    void start(Stage stage) {
        job = new WholeJob(folder);
        job.show();
    }

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void opensCorrectsAcceptsSearchesExportsAndFindsAllOfItAgain(FxRobot robot) throws Exception {
        job.willPick(InventedArticles.in(folder));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        WholeJob.addAll(robot);
        job.waitForStatus("0 of 6 verified");

        robot.type(KeyCode.DOWN, KeyCode.J, KeyCode.DOWN);
        robot.type(KeyCode.S);
        WholeJob.waitUntil(() -> robot.lookup("#completion").queryTextInputControl().isFocused());
        robot.write("Anders");
        robot.type(KeyCode.ENTER);
        job.waitUntilShown(() -> job.quotes().get(3).principal().toString().contains("Teo Anders"));
        robot.type(KeyCode.ENTER);
        job.waitForStatus("1 of 6 verified");
        assertThat(job.label("#status-corrected")).isEqualTo("1 corrected");

        robot.type(KeyCode.ENTER, 9);
        job.waitUntilShown(() -> job.states().stream().allMatch(QuoteState::isAccepted));
        assertThat(job.label("#status-saved")).isEqualTo("every decision saved");

        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("is:corrected");
        WholeJob.waitUntil(() -> robot.lookup("#search-results").query().isVisible());
        robot.type(KeyCode.ENTER);
        job.waitForStatus("6 of 6 verified");

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        WholeJob.waitUntil(() ->
                Clipboard.getSystemClipboard().hasHtml()
                        && Clipboard.getSystemClipboard().getString().contains("\n— "));

        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        WholeJob.waitUntil(() ->
                robot.lookup("#export").queryButton().getText().equals("Export 10 quotations"));
        robot.type(KeyCode.ENTER);
        WholeJob.waitUntil(() -> Files.exists(job.export()));
        assertThat(Files.readString(job.export())).contains("Teo Anders").contains("corrected");

        job.reopen();
        assertThat(job.states()).hasSize(10).allMatch(QuoteState::isAccepted);
        assertThat(job.states().get(3)).isEqualTo(QuoteState.CORRECTED);
    }
}
