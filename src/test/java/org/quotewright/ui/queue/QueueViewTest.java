package org.quotewright.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Triage;
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

    @Test
    void keepsTheSelectedLineInSightWhereverSortsAndFiltersPutIt(FxRobot robot) {
        TableView<QueueLine> table = robot.lookup("#queue").queryTableView();
        robot.interact(() -> window.setHeight(190));
        QuoteId last = desk.selection.quotes().getLast().id();
        robot.interact(() -> desk.navigation.select(last));
        for (TableColumn<QueueLine, ?> column : table.getColumns()) {
            for (SortType type : SortType.values()) {
                robot.interact(() -> {
                    column.setSortType(type);
                    table.getSortOrder().setAll(List.of(column));
                });
                assertShown(robot, table, last, column.getId() + " " + type);
            }
        }
        robot.interact(() -> table.getSortOrder().clear());
        assertShown(robot, table, last, "text order");
        for (QuoteState state : List.of(QuoteState.VERIFIED, QuoteState.OPEN)) {
            robot.interact(() -> desk.selection.triage().set(Triage.ALL.withStates(Set.of(state))));
            assertThat(desk.selected().id())
                    .as("with those listed that are " + state)
                    .isEqualTo(last);
        }
        robot.interact(() -> desk.selection.triage().set(Triage.ALL));
        assertShown(robot, table, last, "all again");
        robot.interact(() -> desk.selection.triage().set(Triage.ALL.by(Triage.Order.DOUBT)));
        assertShown(robot, table, last, "by doubt");
        robot.interact(() ->
                desk.selection
                        .triage()
                        .set(Triage.ALL.withTypes(Set.of(desk.selected().quote().type()))));
        assertShown(robot, table, last, "of its type");
    }

    @Test
    void keysGoThroughTheOrderThatIsShown(FxRobot robot) {
        TableView<QueueLine> table = robot.lookup("#queue").queryTableView();
        TableColumn<QueueLine, ?> words = table.getColumns().get(1);
        for (SortType type : SortType.values()) {
            robot.interact(() -> {
                words.setSortType(type);
                table.getSortOrder().setAll(List.of(words));
                desk.navigation.select(table.getItems().getFirst().id());
            });
            List<QuoteId> shown = table.getItems().stream().map(QueueLine::id).toList();
            assertThat(shown).isNotEqualTo(inText());
            for (QuoteId line : shown) {
                assertThat(desk.selected().id()).as(type.toString()).isEqualTo(line);
                robot.interact(() -> desk.navigation.step(1));
            }
        }
        robot.interact(() -> table.getSortOrder().clear());
        assertThat(table.getItems()).extracting(QueueLine::id).isEqualTo(inText());
    }

    private List<QuoteId> inText() {
        return desk.selection.quotes().stream().map(ReviewedQuote::id).toList();
    }

    @Test
    void beginsWithAWholeRowWhateverItsHeight(FxRobot robot) {
        QuoteId third = desk.selection.quotes().get(2).id();
        robot.interact(() -> desk.navigation.select(third));
        for (int height : new int[] {170, 150, 165, 145, 172}) {
            robot.interact(() -> window.setHeight(height));
            WaitForAsyncUtils.waitForFxEvents();
            VirtualFlow<?> flow = robot.lookup("#queue .virtual-flow").queryAs(VirtualFlow.class);
            robot.interact(flow::layout);
            assertThat(flow.getFirstVisibleCell().getLayoutY()).as("at " + height).isZero();
            assertThat(flow.getFirstVisibleCell().getIndex()).as("at " + height).isPositive();
        }
    }

    private void assertShown(
            FxRobot robot, TableView<QueueLine> table, QuoteId quote, String when) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.selected().id()).as(when).isEqualTo(quote);
        assertThat(table.getSelectionModel().getSelectedItem().id()).as(when).isEqualTo(quote);
        Bounds shown =
                robot.lookup("#queue .virtual-flow")
                        .query()
                        .localToScreen(
                                robot.lookup("#queue .virtual-flow").query().getBoundsInLocal());
        assertThat(robot.lookup("#queue .table-row-cell").queryAllAs(TableRow.class))
                .as(when)
                .anyMatch(row -> row.isSelected() && !row.isEmpty() && shown.contains(middle(row)));
    }

    private static Point2D middle(Node row) {
        Bounds bounds = row.localToScreen(row.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
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
