package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class GuideByKeyboardTest extends OnInventedDesk {

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
