package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.InventedArticles;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class WholeJobByMouseTest {

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
    void addsChoosesAcceptsRejectsUndoesAndExports(FxRobot robot) throws Exception {
        job.willPick(InventedArticles.in(folder));
        robot.clickOn("#empty-project .button");
        WholeJob.waitUntil(() -> WholeJob.mayTake(robot));
        robot.clickOn("#preview-take-all");
        job.waitForStatus("0 of 6 verified");

        WholeJob.waitUntil(() ->
                robot.lookup("#candidate-2")
                        .match(NodeQueryUtils.isVisible())
                        .tryQuery()
                        .isPresent());
        robot.clickOn("#candidate-2");
        job.waitUntilShown(
                () -> job.quotes().getFirst().principal().toString().contains("Teo Anders"));
        robot.clickOn("#decide-accept");
        job.waitForStatus("1 of 6 verified");
        robot.clickOn("#decide-reject");
        WholeJob.waitUntil(() -> job.label("#status-rejected").equals("1 rejected"));
        robot.clickOn("#decide-undo");
        WholeJob.waitUntil(() -> job.label("#status-rejected").isEmpty());

        robot.clickOn("Court hears the last plea in the ferry case");
        job.waitForStatus("0 of 2 verified");
        robot.clickOn("#decide-accept");
        job.waitForStatus("1 of 2 verified");

        robot.clickOn("#file-export");
        WholeJob.waitUntil(() ->
                robot.lookup("#export").queryButton().getText().equals("Export 2 quotations"));
        robot.clickOn("#export");
        WholeJob.waitUntil(() -> Files.exists(job.export()));
        assertThat(Files.readString(job.export())).contains("tea leaves").contains("Teo Anders");

        job.reopen();
        assertThat(job.states())
                .startsWith(QuoteState.CORRECTED, QuoteState.OPEN)
                .filteredOn(QuoteState::isAccepted)
                .hasSize(2);
    }
}
