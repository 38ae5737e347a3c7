package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.InventedCorrection;
import org.quotewright.ui.InventedProject;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class RenewalByKeyboardTest {

    @TempDir private static Path folder;
    private WholeJob job;

    @Start
    void start(Stage stage) {
        try (InventedProject project = InventedProject.filled(folder)) {
            InventedCorrection.take(project.session(), folder);
        }
        job = new WholeJob(folder);
        job.show();
    }

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void previewsAnAnalysisTakesItAndUndoesItAndListsWhatHasNoPlace(FxRobot robot)
            throws Exception {
        job.waitForStatus("0 of 6 verified");
        int before = job.quotes().size();

        robot.type(KeyCode.A, KeyCode.A);
        WholeJob.waitUntil(() -> rows(robot, "#reanalysis-rows") == 2);
        assertThat(robot.lookup("#reanalysis-rows").queryAll())
                .as("one preview, however often its key is pressed")
                .hasSize(1);
        assertThat(job.quotes()).hasSize(before);
        robot.type(KeyCode.ENTER);
        job.waitUntilShown(() -> job.quotes().size() == before + 1);
        WholeJob.waitUntil(() -> robot.lookup("#reanalysis-rows").tryQuery().isEmpty());

        robot.type(KeyCode.U);
        job.waitUntilShown(() -> job.quotes().size() == before);

        robot.type(KeyCode.P);
        WholeJob.waitUntil(() -> rows(robot, "#unplaced-rows") == 1);
        robot.type(KeyCode.ESCAPE);
        WholeJob.waitUntil(() -> robot.lookup("#unplaced-rows").tryQuery().isEmpty());
        robot.type(KeyCode.U);
        job.waitUntilShown(() -> job.quotes().size() == before + 1);
    }

    private static int rows(FxRobot robot, String list) {
        return robot.lookup(list)
                .tryQueryAs(ListView.class)
                .map(found -> found.getItems().size())
                .orElse(-1);
    }
}
