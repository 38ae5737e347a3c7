package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.ui.reader.ReaderView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The desk where letters are large or its window is small. */
class LargeLettersTest extends OnInventedDesk {

    @Override
    void begin(WholeJob begun) throws Exception {
        begun.waitForStatus("0 of 6 verified");
    }

    @Test
    void theListKeepsTwoLinesAndTheSelectedQuotationItsPlaceInSight(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        robot.interact(() ->
                job().preferences().habits().analyst().set("Ida Vance-Holloway, Northern Desk"));
        size(robot, 1440, 900);
        for (double zoom : new double[] {2, 1, 2.5}) {
            robot.interact(() -> job().preferences().look().zoomTo(zoom));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(wholeRows(robot)).as("at " + zoom).isGreaterThanOrEqualTo(2);
            assertInSight(robot, 3, "at " + zoom);
            assertThat(cut(robot, "#status .label")).as("cut at " + zoom).isEmpty();
        }
        Node status = robot.lookup("#status").query();
        assertThat(status.getAccessibleHelp()).contains("Ida Vance-Holloway");
    }

    @Test
    void theSelectedQuotationStaysInSightInASmallWindowWithItsDrawer(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        size(robot, 880, 600);
        assertInSight(robot, 4, "in a small window");
        robot.type(KeyCode.D);
        assertInSight(robot, 4, "beside the drawer");
        size(robot, 660, 500);
        assertInSight(robot, 4, "in a smaller one");
    }

    @Test
    void whatHeldInAWideWindowIsNotSaidInANarrowOne(FxRobot robot) {
        robot.type(KeyCode.D);
        assertThat(robot.lookup("#notice").query().isVisible()).isTrue();
        size(robot, 860, 600);
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void escapeClosesANotice(FxRobot robot) {
        robot.type(KeyCode.D);
        assertThat(robot.lookup("#notice").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void preferencesGrowWithTheirLetters(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        robot.interact(() -> job().preferences().look().zoomTo(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cut(robot, ".preferences .toggle-button")).isEmpty();
        Region tabs = robot.lookup("#preferences .headers-region").queryAs(Region.class);
        assertThat(robot.lookup("#preferences .tab").<Node>queryAll())
                .hasSize(4)
                .allSatisfy(tab ->
                        assertThat(tab.getBoundsInParent().getMaxX())
                                .isLessThanOrEqualTo(tabs.getWidth() + 1));
        robot.type(KeyCode.ESCAPE);
    }

    private void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            Window window = job().scene().getWindow();
            window.setWidth(width);
            window.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private long wholeRows(FxRobot robot) {
        Bounds list = onScreen(robot.lookup("#queue .virtual-flow .clipped-container").query());
        return robot.lookup("#queue .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> !row.isEmpty() && row.isVisible())
                .map(LargeLettersTest::onScreen)
                .filter(row ->
                        row.getMinY() >= list.getMinY() - 1 && row.getMaxY() <= list.getMaxY() + 1)
                .count();
    }

    private void assertInSight(FxRobot robot, int place, String when) {
        ReaderView reader = robot.lookup(".reader").queryAs(ReaderView.class);
        ReviewedQuote quote = job().quotes().get(place);
        List<Rectangle2D> boxes = reader.boxesOf(quote.quote().spans().getFirst());
        assertThat(boxes).as(when).isNotEmpty();
        assertThat(boxes.getFirst().getMinY()).as(when).isBetween(0.0, reader.getHeight() - 15);
    }

    /** Those whose words are not shown in full. */
    private static List<String> cut(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .filter(label -> isShown(label) && !label.getText().isEmpty())
                .filter(label ->
                        label.lookup(".text") instanceof Text text
                                && !text.getText().equals(label.getText()))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }
}
