package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class RefusalWindowTest {

    private static final String SENTENCE = "harbour.quotewright was written by a newer desk.";

    private final AtomicBoolean closed = new AtomicBoolean();

    @Start
    void start(Stage stage) {
        new RefusalWindow(SENTENCE, Settings.FIRST).show(() -> closed.set(true));
    }

    @Test
    void saysWhyAndClosesWithItsButton(FxRobot robot) {
        assertThat(robot.lookup("#refusal").queryAs(Label.class).getText()).isEqualTo(SENTENCE);
        robot.clickOn("#refusal-close");
        assertThat(closed).isTrue();
    }

    @Test
    void closesWithAKey(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).isTrue();
    }
}
