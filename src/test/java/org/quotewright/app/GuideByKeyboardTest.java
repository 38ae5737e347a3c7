package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class GuideByKeyboardTest {

    @TempDir private static Path folder;
    private WholeJob job;

    @Start
    void start(Stage stage) throws Exception {
        job = WholeJob.withInventedArticles(folder);
    }

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void readsAChapterFollowsALinkAndComesBack(FxRobot robot) throws Exception {
        robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
        WholeJob.waitUntil(() -> title(robot).equals("Guide"));
        while (!title(robot).equals("Search, and keep a search")) {
            String before = title(robot);
            robot.type(KeyCode.DOWN);
            WholeJob.waitUntil(() -> !title(robot).equals(before));
        }
        robot.clickOn("search.md");
        WholeJob.waitUntil(() -> !title(robot).equals("Search, and keep a search"));
        robot.type(KeyCode.BACK_SPACE);
        WholeJob.waitUntil(() -> title(robot).equals("Search, and keep a search"));
        robot.type(KeyCode.ESCAPE);
        WholeJob.waitUntil(() -> title(robot).isEmpty());
        assertThat(robot.lookup("#queue").tryQuery()).isPresent();
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".guide-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }
}
