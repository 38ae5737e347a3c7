package org.quotewright.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class PreviewButtonsTest {

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty isValid = new SimpleBooleanProperty(true);
    private PreviewButtons buttons;
    private VBox form;
    private Stage window;

    @Start
    void start(Stage stage) {
        buttons =
                new PreviewButtons(
                        new Choice("Leave", () -> done.add("leave")),
                        new Choice("Take", () -> done.add("take")),
                        new Messages());
        buttons.offerAll(new Choice("All", () -> done.add("all")));
        form = new VBox(buttons);
        window = new Stage();
        window.setScene(new Scene(form));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void takesAtOnceWhatWasAskedFor(FxRobot robot) {
        buttons.serve(form, isValid);
        robot.interact(() -> press(KeyCode.ENTER, false));
        assertThat(done).containsExactly("take");
    }

    @Test
    void takesNothingOfAFormThatOpensByItselfBeforeItWasSeen(FxRobot robot) throws Exception {
        buttons.openingByItself().serve(form, isValid);
        robot.interact(() -> {
            window.show();
            press(KeyCode.ENTER, false);
            press(KeyCode.ENTER, true);
            take().fire();
        });
        assertThat(done).isEmpty();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !take().isDisabled());
        robot.interact(() -> press(KeyCode.ENTER, true));
        assertThat(done).containsExactly("all");
        robot.interact(() -> isValid.set(false));
        robot.interact(() -> press(KeyCode.ENTER, false));
        assertThat(done).containsExactly("all");
    }

    @Test
    void leavesAFormThatWasNotSeenYet(FxRobot robot) {
        buttons.openingByItself().serve(form, isValid);
        robot.interact(() -> {
            window.show();
            press(KeyCode.ESCAPE, false);
        });
        assertThat(done).containsExactly("leave");
    }

    private Button take() {
        return (Button) buttons.lookup("#preview-take");
    }

    private void press(KeyCode key, boolean isShiftDown) {
        Event.fireEvent(
                form,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, isShiftDown, false, false, false));
    }
}
