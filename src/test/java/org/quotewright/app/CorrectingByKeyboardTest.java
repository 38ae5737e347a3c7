package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;
import org.quotewright.ui.InventedProject;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class CorrectingByKeyboardTest {

    @TempDir private static Path folder;
    private WholeJob job;

    @Start
    void start(Stage stage) {
        InventedProject.filled(folder).close();
        job = new WholeJob(folder);
        job.show();
    }

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void correctsWhatAQuotationIsAndUndoesAllOfIt(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        List<String> before = speakers();

        robot.type(KeyCode.I);
        job.waitUntilShown(() -> job.quotes().getFirst().quote().type() == QuoteType.INDIRECT);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SLASH);
        job.waitUntilShown(() -> job.quotes().size() == 11);
        robot.press(KeyCode.SHIFT).type(KeyCode.J).release(KeyCode.SHIFT);
        job.waitUntilShown(() -> job.quotes().size() == 10);
        robot.press(KeyCode.SHIFT)
                .type(KeyCode.RIGHT, KeyCode.RIGHT)
                .type(KeyCode.Q)
                .release(KeyCode.SHIFT);
        job.waitUntilShown(() -> job.quotes().size() == 11);
        robot.type(KeyCode.U, 4);
        job.waitUntilShown(() ->
                job.quotes().size() == 10
                        && job.quotes().getFirst().quote().type() == QuoteType.DIRECT);

        robot.type(KeyCode.Z);
        robot.type(KeyCode.UP, 6);
        robot.type(KeyCode.S);
        WholeJob.waitUntil(() -> robot.lookup("#completion").queryTextInputControl().isFocused());
        robot.write("Lena Ost");
        robot.type(KeyCode.ENTER);
        job.waitUntilShown(() -> speakers().get(4).equals("Lena Ost"));
        robot.type(KeyCode.B);
        job.waitUntilShown(() -> speakers().get(5).equals("Lena Ost"));
        robot.type(KeyCode.U);
        job.waitUntilShown(() -> speakers().get(5).equals("a port spokeswoman"));
        robot.type(KeyCode.U);
        job.waitUntilShown(() -> speakers().equals(before));
        robot.type(KeyCode.Y);
        job.waitUntilShown(() -> speakers().get(4).equals("Lena Ost"));

        robot.type(KeyCode.E, KeyCode.ENTER);
        job.waitUntilShown(() -> speakers().get(4).equals("Mira Solberg"));
        assertThat(job.label("#status-saved")).isEqualTo("every decision saved");
    }

    private List<String> speakers() {
        return job.quotes().stream()
                .map(quote -> quote.principal().map(by -> by.speaker().name()).orElse("-"))
                .toList();
    }
}
