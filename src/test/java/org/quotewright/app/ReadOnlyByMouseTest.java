package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Span;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.reader.ReaderView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** At a desk that only reads, as another one holds the project. */
@ExtendWith(FxThreadExtension.class)
class ReadOnlyByMouseTest {

    @TempDir private static Path folder;
    private InventedProject held;
    private WholeJob job;

    @Start
    void start(Stage stage) {
        held = InventedProject.filled(folder);
        job = new WholeJob(folder, new InventedProject(folder));
        job.show();
    }

    @AfterEach
    void close() {
        job.close();
        held.close();
    }

    @Test
    void dragsNothingAndSaysThatItOnlyReads(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        String first = job.quotes().getFirst().principal().orElseThrow().speaker().name();

        robot.drag(middle(robot, ".quote-mark")).dropTo(speaker(robot, "a port spokeswoman"));
        robot.drag(middle(robot, "#queue .queue-speaker"))
                .dropTo(speaker(robot, "a port spokeswoman"));
        job.waitForRest();
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
        assertThat(job.quotes().getFirst().principal().orElseThrow().speaker().name())
                .isEqualTo(first);

        robot.moveTo(edge(robot));
        assertThat(robot.lookup(".reader").query().getCursor()).isNotEqualTo(Cursor.H_RESIZE);
        assertThat(robot.lookup("#status-saved").tryQuery()).isEmpty();
    }

    @Test
    void hasOneBarWhereAKeyIsRefused(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        assertThat(robot.lookup("#held-by").query().isVisible()).isTrue();
        assertThat(robot.lookup("#lost").tryQuery()).isEmpty();
        robot.type(KeyCode.X);
        WholeJob.waitUntil(() -> robot.lookup("#notice").query().isVisible());
        assertThat(robot.lookup("#held-by").query().isVisible()).isFalse();
        robot.type(KeyCode.DOWN);
        WholeJob.waitUntil(() -> robot.lookup("#held-by").query().isVisible());
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    private Point2D edge(FxRobot robot) {
        ReaderView reader = robot.lookup(".reader").queryAs(ReaderView.class);
        Span extent = job.quotes().getFirst().quote().extent();
        return FxThreadExtension.onFx(() -> {
            var box = reader.boxesOf(new Span(extent.begin(), extent.begin() + 1)).getFirst();
            return reader.localToScreen(
                    new Point2D(box.getMinX(), (box.getMinY() + box.getMaxY()) / 2));
        });
    }

    private static Point2D speaker(FxRobot robot, String name) {
        return FxThreadExtension.onFx(() ->
                middle(
                        robot.lookup("#speakers .speaker-name")
                                .match(node -> name.equals(((Label) node).getText()))
                                .query()));
    }

    private static Point2D middle(FxRobot robot, String query) {
        return FxThreadExtension.onFx(() ->
                middle(
                        robot.lookup(query)
                                .match(node -> node.getScene() != null && node.isVisible())
                                .query()));
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
