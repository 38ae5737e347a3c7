package org.quotewright.ui.common.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.common.action.Action.Reach;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class KeyMapTest {

    private final List<String> started = new ArrayList<>();
    private final Deque<Runnable> running = new ArrayDeque<>();
    private final CommandQueue queue = new CommandQueue();
    private TextField field;
    private VBox root;

    @Start
    void start(Stage stage) {
        field = new TextField();
        root = new VBox(new Button("Elsewhere"), field);
        Actions actions =
                new Actions(
                        List.of(
                                Action.of("a.write", () -> queue.add(this::write), "W"),
                                Action.of("a.flag", () -> started.add("flag"), "F"),
                                Action.of("a.type", () -> field.requestFocus(), "S"),
                                Action.of("a.down", () -> started.add("down"), "Down")
                                        .within(Reach.DESK_REPEATING),
                                Action.of("a.add", () -> started.add("add"), "Shortcut+O")
                                        .within(Reach.EVERYWHERE)));
        Scene scene = new Scene(root, 300, 200);
        new KeyMap(actions, queue).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        root.requestFocus();
    }

    @Test
    void startsTheActionOfAKey(FxRobot robot) {
        robot.type(KeyCode.F, KeyCode.DOWN);
        assertThat(started).containsExactly("flag", "down");
    }

    @Test
    void leavesLettersToATextFieldAndStillHearsKeysThatReachEverywhere(FxRobot robot) {
        robot.interact(field::requestFocus);
        robot.write("ff");
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        assertThat(started).containsExactly("add");
        assertThat(field.getText()).isEqualTo("ff");
    }

    @Test
    void keepsTheLetterThatOpenedAFieldOutOfIt(FxRobot robot) {
        robot.type(KeyCode.S);
        robot.write("x");
        assertThat(field.getText()).isEqualTo("x");
    }

    /** A window without a screen never loses the focus, so its scene leaves it instead. */
    @Test
    void hearsAKeyAgainThatWasLetGoWhileTheWindowHadNoFocus(FxRobot robot) {
        Scene scene = root.getScene();
        Stage window = (Stage) scene.getWindow();
        for (int i = 0; i < 3; i++) {
            robot.interact(() -> root.fireEvent(press(KeyCode.F)));
            robot.interact(() -> window.setScene(new Scene(new VBox())));
            robot.interact(() -> window.setScene(scene));
        }
        assertThat(started).containsExactly("flag", "flag", "flag");
    }

    @Test
    void repeatsOnlyWhatMayBeRepeatedWhileAKeyIsHeld(FxRobot robot) {
        robot.press(KeyCode.F).press(KeyCode.F).release(KeyCode.F);
        robot.interact(() -> hold(KeyCode.F));
        robot.interact(() -> hold(KeyCode.DOWN));
        assertThat(started).containsExactly("flag", "flag", "down", "down", "down");
    }

    /** The window manager may take its time to tell the desk that a form has the focus. */
    @Test
    void takesAKeyAnewAfterAFormHasTakenItsRelease(FxRobot robot) {
        Deque<Stage> forms = new ArrayDeque<>();
        VBox desk = new VBox();
        robot.interact(() -> {
            Action open = Action.of("a.form", () -> forms.push(shown()), "G");
            Action find = Action.of("a.find", () -> started.add("find"), "Shortcut+Shift+G");
            new KeyMap(new Actions(List.of(open, find)), queue).listenTo(new Scene(desk));
            desk.fireEvent(press(KeyCode.G));
            forms.pop().close();
            desk.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.G, true, true, false, false));
        });
        assertThat(started).containsExactly("find");
    }

    private static Stage shown() {
        Stage form = new Stage();
        form.show();
        return form;
    }

    @Test
    void holdsKeysAndWordsBackWhileACommandIsCarriedOut(FxRobot robot) {
        robot.type(KeyCode.W);
        robot.type(KeyCode.F, KeyCode.S);
        robot.write("ab");
        assertThat(started).containsExactly("write");
        assertThat(field.getText()).isEmpty();
        robot.interact(() -> running.pop().run());
        assertThat(started).containsExactly("write", "flag");
        assertThat(field.getText()).isEqualTo("ab");
    }

    @Test
    void holdsKeysBackOnceWhereTwoMapsListen(FxRobot robot) {
        Action other = Action.of("a.other", () -> started.add("other"), "X");
        robot.interact(
                () -> new KeyMap(new Actions(List.of(other)), queue).listenTo(root.getScene()));
        robot.type(KeyCode.W);
        robot.type(KeyCode.F, KeyCode.X);
        robot.interact(() -> running.pop().run());
        assertThat(started).containsExactly("write", "flag", "other");
        assertThat(queue.busy().get()).isFalse();
    }

    private void write(Runnable finished) {
        started.add("write");
        running.add(finished);
    }

    /** Three presses without a release between them, as a keyboard repeats a key. */
    private void hold(KeyCode code) {
        for (int i = 0; i < 3; i++) {
            root.fireEvent(press(code));
        }
        root.fireEvent(
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private static KeyEvent press(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
