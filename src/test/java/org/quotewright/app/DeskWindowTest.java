package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.common.palette.ThemeChoice;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class DeskWindowTest {

    @TempDir private static Path folder;
    private final List<Settings> kept = new ArrayList<>();
    private InventedProject project;
    private DeskWindow window;
    private boolean isClosed;

    @Start
    void start(Stage stage) {
        project = new InventedProject(folder);
        window =
                new DeskWindow(
                        project.session(),
                        new DirectJobRunner(),
                        Settings.FIRST,
                        List.of(folder.resolve("Winter.quotewright")));
        window.whenSettingsRest(kept::add);
        window.show(List.of(), () -> isClosed = true);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void tellsOfItsSettingsOnceTheyRest(FxRobot robot) throws Exception {
        Node desk = robot.lookup(".shell").query();
        robot.interact(() -> {
            press(desk, KeyCode.T, false);
            press(desk, KeyCode.T, false);
            press(desk, KeyCode.EQUALS, true);
        });

        WholeJob.waitUntil(() -> !kept.isEmpty() && kept.getLast().look().zoom() > 1);
        assertThat(kept).as("the window's place, then what three keys did").hasSizeLessThan(3);
        assertThat(kept.getLast().look().theme()).isEqualTo(ThemeChoice.CONTRAST);
        assertThat(kept.getLast().window().corner()).isPresent();
    }

    /** Within one turn of the interface, so that nothing rests in between on a busy machine. */
    private static void press(Node desk, KeyCode key, boolean withControl) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    desk, new KeyEvent(type, "", "", key, false, withControl, false, false));
        }
    }

    @Test
    void wearsItsMarkInTheSizesOfEverySystem(FxRobot robot) {
        Stage shown = (Stage) robot.lookup(".shell").query().getScene().getWindow();

        assertThat(shown.getIcons())
                .allSatisfy(icon -> assertThat(icon.isError()).isFalse())
                .extracting(Image::getWidth)
                .contains(16.0, 32.0, 48.0, 256.0);
    }

    @Test
    void staysWithThisProjectWhereTheOtherIsNone(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("Winter.quotewright"), "a letter of last winter");
        robot.clickOn("#project").clickOn("Winter");

        assertThat(isClosed).isFalse();
        assertThat(window.next()).isEmpty();
        assertThat(robot.lookup("#notice .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.contains("Winter.quotewright"));
        Files.delete(folder.resolve("Winter.quotewright"));
    }

    @Test
    void goesOnToAnotherProjectFromTheNameOfThisOne(FxRobot robot) {
        robot.clickOn("#project").clickOn("Winter");

        assertThat(isClosed).isTrue();
        assertThat(window.next()).contains(folder.resolve("Winter.quotewright"));
    }
}
