package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.app.SpoiltEngine.Truth;
import org.quotewright.model.ReviewedQuote;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

/** Every key that goes down is counted, Alt too; letters of names are counted apart. */
@ExtendWith(FxThreadExtension.class)
class SampleByKeyboardTest {

    private static final double MOST_PRESSES = 1.2;

    @TempDir private static Path folder;
    private SampleSession session;
    private int presses;
    private int letters;

    @Start
    void start(Stage stage) {
        session = new SampleSession(folder);
        session.job().scene().addEventFilter(KeyEvent.KEY_PRESSED, this::count);
    }

    @AfterEach
    void close() {
        session.job().close();
    }

    @Test
    void verifiesTheSampleWithLittleMoreThanAKeyPressAQuotation(FxRobot robot) throws Exception {
        session.job().waitForStatus("0 of " + session.firstArticle() + " verified");
        session.verifyAll(new Keys(robot));

        session.assertRight();
        assertThat(session.size()).isGreaterThanOrEqualTo(60);
        assertThat(session.faults()).isGreaterThanOrEqualTo(session.size() / 8);
        assertThat(session.kindsOfFaults()).containsExactlyInAnyOrder(SpoiltEngine.Fault.values());
        assertThat(letters).isPositive();
        assertThat((double) presses / session.size())
                .as(
                        "%d presses and %d letters for %d quotations with %d faults",
                        presses, letters, session.size(), session.faults())
                .isLessThanOrEqualTo(MOST_PRESSES);
    }

    private void count(KeyEvent event) {
        boolean isLetter =
                event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ENTER;
        letters += isLetter ? 1 : 0;
        presses += isLetter ? 0 : 1;
    }

    /** An analyst at the keyboard. */
    private record Keys(FxRobot robot) implements SampleSession.Hands {

        @Override
        public void choose(int place) {
            robot.type(KeyCode.getKeyCode(Integer.toString(place)));
        }

        @Override
        public void name(String speaker) {
            robot.type(KeyCode.S);
            complete(speaker);
        }

        @Override
        public void organisation(String name) {
            robot.type(KeyCode.O);
            complete(name);
        }

        private void complete(String name) {
            robot.write(name);
            robot.type(KeyCode.ENTER);
        }

        @Override
        public void moveEnd(ReviewedQuote quote, Truth truth) {
            robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        }

        @Override
        public void reject() {
            robot.type(KeyCode.X);
        }

        @Override
        public void accept() {
            robot.type(KeyCode.ENTER);
        }
    }
}
