package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteState;
import org.testfx.api.FxRobot;

class SearchByKeyboardTest extends OnInventedDesk {

    @Test
    void buildsASearchDecidesInPlaceSavesItAndExportsItsHits(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        openSearches(robot);
        waitForSummary(robot, "10 quotations");
        WholeJob.waitUntil(() -> query(robot).isFocused());
        robot.targetWindow(query(robot));

        robot.write("speaker:sol");
        WholeJob.waitUntil(() -> !list(robot, "#completions").getItems().isEmpty());
        robot.type(KeyCode.TAB);
        WholeJob.waitUntil(() -> query(robot).getText().contains("Mira Solberg"));
        waitForSummary(robot, "4 quotations");

        robot.type(KeyCode.ENTER, KeyCode.N);
        WholeJob.waitUntil(() -> robot.lookup(".check-box").tryQuery().isPresent());
        int boxes = robot.lookup(".check-box").queryAllAs(CheckBox.class).size();
        assertThat(boxes).isGreaterThan(4);
        robot.type(KeyCode.SPACE);
        WholeJob.waitUntil(() -> ticked(robot).size() == 1);
        control(robot, KeyCode.F);
        robot.type(KeyCode.ENTER);

        robot.type(KeyCode.J, KeyCode.A);
        job().waitUntilShown(() -> job().states().contains(QuoteState.VERIFIED));
        assertThat(list(robot, "#found").getSelectionModel().getSelectedIndex()).isEqualTo(1);

        robot.type(KeyCode.S);
        WholeJob.waitUntil(() -> robot.lookup("#saved-name").queryTextInputControl().isFocused());
        robot.write("Solberg");
        robot.type(KeyCode.ENTER);
        WholeJob.waitUntil(() -> job().session().searches().named("Solberg").isPresent());

        robot.type(KeyCode.E);
        WholeJob.waitUntil(() ->
                robot.lookup("#export").tryQuery().isPresent()
                        && robot.lookup("#export")
                                .queryButton()
                                .getText()
                                .equals("Export 1 quotation"));
        robot.type(KeyCode.ENTER);
        WholeJob.waitUntil(() -> Files.exists(job().export()));
        assertThat(Files.readString(job().export())).contains("Mira Solberg").contains("verified");
    }

    private static void openSearches(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.F)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private static void control(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    private static void waitForSummary(FxRobot robot, String words) throws Exception {
        WholeJob.waitUntil(() ->
                robot.lookup("#find-summary")
                        .tryQueryAs(Label.class)
                        .filter(label -> label.getText().equals(words))
                        .isPresent());
    }

    private static ListView<Object> list(FxRobot robot, String name) {
        return robot.lookup(name).queryListView();
    }

    private static TextField query(FxRobot robot) {
        return robot.lookup("#query").queryAs(TextField.class);
    }

    private static List<CheckBox> ticked(FxRobot robot) {
        return robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(CheckBox::isSelected)
                .toList();
    }
}
