package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quotewright.model.DirectorySpeaker;
import org.testfx.api.FxRobot;

/** The focus stands where the next thing is typed. */
class SpeakersByKeyboardTest extends OnInventedDesk {

    @Test
    void findsMergesSplitsAndNamesWithoutTheMouse(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        robot.type(KeyCode.G);
        WholeJob.waitUntil(() -> robot.lookup("#directory-list").tryQuery().isPresent());
        WholeJob.waitUntil(() -> !list(robot).getItems().isEmpty());

        robot.clickOn("#speakers-filter").write("a").type(KeyCode.DOWN, KeyCode.M);
        assertThat(field(robot, "#speakers-filter").getText()).isEmpty();
        assertThat(robot.lookup("#speakers-asked").queryLabeled().getText()).isNotEmpty();
        assertThat(list(robot).getSelectionModel().isEmpty()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isZero();
        robot.type(KeyCode.ESCAPE);
        WholeJob.waitUntil(() -> list(robot).isFocused());

        robot.clickOn("#speakers-split");
        WholeJob.waitUntil(() -> field(robot, "#split-name").isFocused());
        robot.type(KeyCode.ESCAPE);
        WholeJob.waitUntil(() -> list(robot).isFocused());

        robot.clickOn("#entry-alias").write("Old Hand").type(KeyCode.ENTER);
        WholeJob.waitUntil(() ->
                list(robot).getSelectionModel().getSelectedItem().aliases().stream()
                        .anyMatch(alias -> alias.name().equals("Old Hand")));
        assertThat(field(robot, "#entry-alias").isFocused()).isTrue();
    }

    @Test
    void renamesWithF2AndGoesOnInTheList(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        robot.type(KeyCode.G);
        WholeJob.waitUntil(() -> robot.lookup("#directory-list").tryQuery().isPresent());
        WholeJob.waitUntil(() -> !list(robot).getItems().isEmpty());

        robot.type(KeyCode.F2);
        WholeJob.waitUntil(() -> field(robot, "#entry-new-name").isFocused());
        robot.type(KeyCode.ESCAPE);
        WholeJob.waitUntil(() -> list(robot).isFocused());
        robot.type(KeyCode.F2);
        WholeJob.waitUntil(() -> field(robot, "#entry-new-name").isFocused());
        robot.clickOn("#entry-new-name").eraseText(60).write("Somebody Else").type(KeyCode.ENTER);
        WholeJob.waitUntil(() ->
                list(robot)
                        .getSelectionModel()
                        .getSelectedItem()
                        .speaker()
                        .name()
                        .equals("Somebody Else"));
        assertThat(robot.lookup("#entry-name").queryLabeled().getText()).isEqualTo("Somebody Else");
        assertThat(list(robot).isFocused()).isTrue();
    }

    private static TextInputControl field(FxRobot robot, String query) {
        return robot.lookup(query).queryTextInputControl();
    }

    private static ListView<DirectorySpeaker> list(FxRobot robot) {
        return robot.lookup("#directory-list").queryListView();
    }
}
