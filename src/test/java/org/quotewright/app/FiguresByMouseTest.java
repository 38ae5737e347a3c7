package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quotewright.review.sightings.Sighting;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class FiguresByMouseTest extends OnInventedDesk {

    @Test
    void fromABarToItsQuotationsAndAwayAsPictureDrawingAndTable(FxRobot robot) throws Exception {
        robot.press(KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT);
        WholeJob.waitUntil(() -> !quotes(robot).isEmpty());
        List<Sighting> before = quotes(robot);
        robot.clickOn(longestOf(robot.lookup(".data2.chart-bar").queryAll()));
        WholeJob.waitUntil(() -> !quotes(robot).equals(before));

        robot.clickOn(button(robot, "Copy as picture"));
        WholeJob.waitUntil(() -> fromClipboard(Clipboard::hasImage));
        robot.clickOn(button(robot, "Copy as SVG"));
        WholeJob.waitUntil(() -> words().startsWith("<svg"));
        robot.clickOn(button(robot, "Copy as table"));
        WholeJob.waitUntil(() -> words().contains("\t") && !words().contains("<svg"));

        assertThat(quotes(robot)).isNotEqualTo(before);
        robot.clickOn(button(robot, "Show the quotation"));
        WholeJob.waitUntil(() -> robot.lookup("#figure-quotes").tryQuery().isEmpty());
    }

    /** Of one bar, its verified or its unverified part. */
    private static Node longestOf(Set<Node> parts) {
        return parts.stream()
                .max((one, other) ->
                        Double.compare(
                                one.getLayoutBounds().getWidth(),
                                other.getLayoutBounds().getWidth()))
                .orElseThrow();
    }

    private static Node button(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof ButtonBase button && button.getText().equals(words))
                .query();
    }

    @SuppressWarnings("unchecked")
    private static List<Sighting> quotes(FxRobot robot) {
        return robot.lookup("#figure-quotes")
                .tryQueryAs(ListView.class)
                .map(list -> List.copyOf((List<Sighting>) list.getItems()))
                .orElse(List.of());
    }

    private static String words() {
        return fromClipboard(board -> board.hasString() ? board.getString() : "");
    }

    private static <T> T fromClipboard(Function<Clipboard, T> read) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> read.apply(Clipboard.getSystemClipboard()));
    }
}
