package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.common.palette.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
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
        robot.type(KeyCode.T, KeyCode.T);
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);

        WholeJob.waitUntil(() -> !kept.isEmpty() && kept.getLast().look().zoom() > 1);
        assertThat(kept).as("the window's place, then what three keys did").hasSizeLessThan(3);
        assertThat(kept.getLast().look().theme()).isEqualTo(ThemeChoice.CONTRAST);
        assertThat(kept.getLast().window().corner()).isPresent();
    }

    @Test
    void goesOnToAnotherProjectFromTheNameOfThisOne(FxRobot robot) {
        robot.clickOn("#project").clickOn("Winter");

        assertThat(isClosed).isTrue();
        assertThat(window.next()).contains(folder.resolve("Winter.quotewright"));
    }
}
