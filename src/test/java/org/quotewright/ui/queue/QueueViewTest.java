package org.quotewright.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class QueueViewTest {

    @TempDir private static Path folder;
    private final Look look = new Look(Theme.LIGHT, 1);
    private DeskUnderTest desk;
    private Stage window;

    @Start
    void start(Stage stage) {
        desk = DeskUnderTest.filled(folder);
        QueueViewModel viewModel =
                new QueueViewModel(desk.selection, desk.navigation, desk.messages);
        window = new Stage();
        QueueView view =
                new QueueView(
                        viewModel,
                        new TriageViewModel(desk.selection, desk.messages),
                        new Actions(
                                List.of(
                                        Action.of("triage.order", () -> {}),
                                        Action.of("triage.all", () -> {}))),
                        look,
                        desk.messages,
                        new QuoteDrag());
        view.setManaged(false);
        window.setScene(new Scene(new StackPane(view), 900, 300));
        window.show();
        view.setManaged(true);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
        desk.close();
    }

    @Test
    void givesTheWordsTheMostRoomAndFillsTheTable(FxRobot robot) {
        for (int width : new int[] {900, 700, 600, 800}) {
            widen(robot, width);
            assertThat(width("words")).isGreaterThan(1.5 * width("speaker"));
            assertThat(columns(robot).stream().mapToDouble(TableColumn::getWidth).sum())
                    .isBetween(width - 30.0, width + 0.0);
        }
    }

    @Test
    void leavesTheOrganisationOutWhereThereIsLittleRoom(FxRobot robot) {
        assertThat(columns(robot)).hasSize(5);
        widen(robot, 430);
        assertThat(columns(robot))
                .extracting(TableColumn::getId)
                .containsExactly("queue-number", "queue-words", "queue-speaker", "queue-state");
        assertThat(width("state")).isGreaterThan(90);
        widen(robot, 900);
        robot.interact(() -> look.zoomTo(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(columns(robot)).hasSize(4);
    }

    @Test
    void saysByWhichColumnItIsSortedAndGivesItsOrderBack(FxRobot robot) {
        TableView<QueueLine> table = robot.lookup("#queue").queryTableView();
        robot.interact(() -> table.getSortOrder().add(table.getColumns().get(2)));
        assertThat(robot.lookup("#triage-order").queryLabeled().getText()).isEqualTo("By: Speaker");

        robot.interact(robot.lookup("#triage-order").queryButton()::fire);
        assertThat(robot.lookup("#triage-order").queryLabeled().getText()).isEqualTo("Text order");
        assertThat(table.getSortOrder()).isEmpty();
    }

    private void widen(FxRobot robot, double width) {
        robot.interact(() -> window.setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double width(String name) {
        return ((TableView<?>) window.getScene().lookup("#queue"))
                .getVisibleLeafColumns().stream()
                        .filter(column -> column.getId().equals("queue-" + name))
                        .mapToDouble(TableColumn::getWidth)
                        .findFirst()
                        .orElseThrow();
    }

    private List<? extends TableColumn<?, ?>> columns(FxRobot robot) {
        return robot.lookup("#queue").queryTableView().getVisibleLeafColumns();
    }
}
