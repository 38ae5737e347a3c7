package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quotewright.model.DirectorySpeaker;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;

class SpeakersByMouseTest extends OnInventedDesk {

    @Test
    void mergesByDraggingAndByKeysAndUndoes(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        robot.type(KeyCode.G);
        WholeJob.waitUntil(() -> robot.lookup("#directory-list").tryQuery().isPresent());
        WholeJob.waitUntil(() -> !rows(robot).isEmpty());
        int before = rows(robot).size();
        String into = rows(robot).get(0).speaker().name();
        robot.drag(cell(robot, 1)).dropTo(cell(robot, 0));
        waitForRows(robot, before - 1);
        assertThat(robot.lookup("#entry-name").queryLabeled().getText()).isEqualTo(into);
        robot.type(KeyCode.U);
        waitForRows(robot, before);
        robot.type(KeyCode.M);
        String other = rows(robot).get(1).speaker().name();
        robot.write(other);
        robot.type(KeyCode.ENTER);
        waitForRows(robot, before - 1);
        robot.type(KeyCode.U);
        waitForRows(robot, before);
    }

    private static void waitForRows(FxRobot robot, int wanted) {
        try {
            WholeJob.waitUntil(() -> rows(robot).size() == wanted);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + wanted + " rows; " + seen(robot), e);
        }
    }

    private static String seen(FxRobot robot) {
        return FxThreadExtension.onFx(() -> {
            ListView<DirectorySpeaker> list = robot.lookup("#directory-list").queryListView();
            return "selected "
                    + list.getSelectionModel().getSelectedItem()
                    + " of "
                    + list.getItems().size()
                    + ", asked "
                    + robot.lookup("#speakers-asked").queryLabeled().getText()
                    + ", filter "
                    + robot.lookup("#speakers-filter").queryTextInputControl().getText()
                    + ", told "
                    + robot.lookup("#speakers-told").queryLabeled().getText()
                    + ", focus on "
                    + list.getScene().getFocusOwner();
        });
    }

    private static List<DirectorySpeaker> rows(FxRobot robot) {
        ListView<DirectorySpeaker> list = robot.lookup("#directory-list").queryListView();
        return List.copyOf(list.getItems());
    }

    private static Node cell(FxRobot robot, int row) {
        return robot.lookup("#directory-list .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }
}
