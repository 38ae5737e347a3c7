package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A screen reader finds a name on all that takes the focus. */
class AccessibleDeskTest extends OnInventedDesk {

    @Test
    void namesAllThatTakesTheFocusOnTheDeskAndInItsForms(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        assertThat(nameless(robot)).isEmpty();
        for (List<KeyCode> form :
                List.of(
                        List.of(KeyCode.G),
                        List.of(KeyCode.H),
                        List.of(KeyCode.P),
                        List.of(KeyCode.SHIFT, KeyCode.E),
                        List.of(KeyCode.SHIFT, KeyCode.F),
                        List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F),
                        List.of(KeyCode.CONTROL, KeyCode.E),
                        List.of(KeyCode.F1),
                        List.of(KeyCode.SHIFT, KeyCode.F1))) {
            KeyCode[] keys = form.toArray(KeyCode[]::new);
            robot.press(keys).release(keys);
            WholeJob.waitUntil(() -> stages() > 1);
            assertThat(nameless(robot)).as("form of " + form).isEmpty();
            robot.type(KeyCode.ESCAPE);
            WholeJob.waitUntil(() -> stages() == 1);
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        WholeJob.waitUntil(() -> stages() > 1);
        for (String page : List.of("Appearance", "Reading", "Keys", "You")) {
            robot.clickOn(page);
            assertThat(nameless(robot)).as(page).isEmpty();
        }
    }

    @Test
    void readsTheArticleAloud(FxRobot robot) throws Exception {
        job().waitForStatus("0 of 6 verified");
        String heard = robot.lookup(".reader").query().getAccessibleText();
        assertThat(heard).contains("Island ministers");
        assertThat(heard.length()).isGreaterThan(300);
    }

    private static long stages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).count();
    }

    private static List<String> nameless(FxRobot robot) {
        List<String> found = new ArrayList<>();
        robot.interact(() ->
                Window.getWindows().stream()
                        .map(Window::getScene)
                        .map(Scene::getRoot)
                        .flatMap(AccessibleDeskTest::all)
                        .filter(AccessibleDeskTest::isReached)
                        .filter(Predicate.not(AccessibleDeskTest::isNamed))
                        .forEach(node -> found.add(node.toString())));
        return found;
    }

    private static boolean isReached(Node node) {
        return node instanceof Control control
                && control.isFocusTraversable()
                && isSeen(control)
                && !control.isDisabled();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static boolean isNamed(Node node) {
        Optional<String> own = Optional.ofNullable(node.getAccessibleText());
        Optional<String> text =
                node instanceof Labeled labeled
                        ? Optional.ofNullable(labeled.getText())
                        : Optional.empty();
        Optional<String> tip =
                node instanceof Control control
                        ? Optional.ofNullable(control.getTooltip()).map(Tooltip::getText)
                        : Optional.empty();
        return Stream.of(own, text, tip).flatMap(Optional::stream).anyMatch(it -> !it.isBlank())
                || node.getStyleClass().contains("tab-pane");
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibleDeskTest::all))
                : Stream.of(node);
    }
}
