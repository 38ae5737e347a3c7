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
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class FirstRunTest {

    @TempDir private static Path folder;
    private final List<Settings> kept = new ArrayList<>();
    private InventedProject project;

    @Start
    void start(Stage stage) {
        project = InventedProject.filled(folder);
        DeskWindow window =
                new DeskWindow(project.session(), new DirectJobRunner(), Settings.FIRST, List.of());
        window.whenSettingsRest(kept::add);
        window.show(List.of(), () -> {});
        window.beginTour();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void verifiesTheFirstQuotationWithOneKeyAndEndsTheTourForGood(FxRobot robot) throws Exception {
        assertThat(words(robot)).contains("press Enter", "X rejects");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#status-verified").queryLabeled().getText())
                .isEqualTo("1 of 6 verified");
        assertThat(words(robot)).contains("press S and type the name");
        robot.type(KeyCode.DIGIT2);
        assertThat(words(robot)).contains("Corrected", "press Enter to accept it");
        robot.type(KeyCode.ENTER);
        assertThat(words(robot)).contains("Ctrl Shift P finds every command");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL).type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#tour").query().isVisible()).isFalse();
        WholeJob.waitUntil(() -> !kept.isEmpty() && kept.getLast().habits().toured());
    }

    @Test
    void asksForTheNameOfWhoeverDecidesAndGoesOnWithoutAnAnswer(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#tour-name").queryTextInputControl().getPromptText())
                .isEqualTo(project.session().analyst().name());
        String verified = robot.lookup("#status-verified").queryLabeled().getText();
        robot.clickOn("#tour-name").write("Ida Marsh").type(KeyCode.ENTER);
        assertThat(robot.lookup("#status-verified").queryLabeled().getText())
                .as("Enter in the field decides nothing")
                .isEqualTo(verified);
        assertThat(robot.lookup("#status-analyst").queryLabeled().getText()).isEqualTo("Ida Marsh");
        robot.type(KeyCode.ENTER);
        assertThat(project.session().history().latest(1).getFirst().decision().analyst())
                .isEqualTo("Ida Marsh");
        assertThat(robot.lookup("#tour-name").query().getParent().isVisible()).isFalse();
        WholeJob.waitUntil(
                () -> !kept.isEmpty() && kept.getLast().habits().analyst().equals("Ida Marsh"));
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#tour-words").queryLabeled().getText();
    }
}
