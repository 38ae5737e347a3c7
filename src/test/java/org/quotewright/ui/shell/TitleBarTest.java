package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class TitleBarTest {

    private static final List<String> ACTIONS =
            List.of(
                    "decide.undo",
                    "file.add",
                    "file.export",
                    "view.palette",
                    "view.shortcuts",
                    "view.preferences");

    private Stage window;
    private MenuButton project;
    private TextField search;
    private TitleBar bar;

    @Start
    void start(Stage stage) {
        BundledFonts.load();
        project = new MenuButton("Winter papers");
        search = new TextField();
        search.setPrefWidth(430);
        Stream<Action> actions = ACTIONS.stream().map(id -> Action.of(id, () -> {}, "U"));
        bar = new TitleBar(project, search, new Actions(actions.toList()), new Messages());
        window = new Stage();
        window.setScene(new Scene(bar, 1300, 48));
        new Dress(new Look(Theme.LIGHT, 1)).on(window.getScene());
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void keepsTheProjectWhereThereIsNoRoomForTheNameOfTheProgram(FxRobot robot) {
        for (int width : new int[] {1300, 850, 700, 640}) {
            robot.interact(() -> window.setWidth(width));
            robot.interact(bar::layout);
            robot.interact(bar::layout);
            assertThat(place(project).getWidth()).as("at " + width).isGreaterThan(110);
            assertThat(place(search).getMinX())
                    .as("at " + width)
                    .isGreaterThan(place(project).getMaxX());
            assertThat(place(search).getWidth()).as("at " + width).isGreaterThan(80);
            assertThat(place(bar.lookup("#menu")).getMaxX()).isLessThanOrEqualTo(width);
        }
        assertThat(bar.lookup(".app-name").isVisible()).isFalse();
    }

    @Test
    void leavesWhatTheMenuHasTooToItWhereThereIsNoRoomToSearch(FxRobot robot) {
        assertThat(shown()).containsExactly("decide-undo", "file-add", "file-export");
        robot.interact(() -> window.setWidth(520));
        robot.interact(bar::layout);
        robot.interact(bar::layout);
        assertThat(shown()).containsExactly("decide-undo");
        assertThat(place(project).getWidth()).isGreaterThan(110);
        assertThat(place(search).getWidth()).isGreaterThan(150);
    }

    private List<String> shown() {
        return bar.lookupAll(".flat").stream()
                .filter(ActionButton.class::isInstance)
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList();
    }

    private static Bounds place(Node node) {
        return FxThreadExtension.onFx(() -> node.localToScene(node.getLayoutBounds()));
    }
}
