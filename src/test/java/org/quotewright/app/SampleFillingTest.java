package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.shell.CutImport;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class SampleFillingTest {

    @TempDir private static Path folder;
    private final DirectJobRunner jobs = new DirectJobRunner();
    private InventedProject project;
    private DeskWindow window;

    @Start
    void start(Stage stage) throws IOException {
        project = new InventedProject(Files.createTempDirectory(folder, "project"));
        window = new DeskWindow(project.session(), jobs, Settings.FIRST, List.of());
        window.show(List.of(), () -> {});
    }

    @Test
    void asksForNoArticlesWhileTheSampleIsBeingRead(FxRobot robot) throws Exception {
        robot.interact(() -> {
            jobs.holdUp();
            window.beginSample();
        });
        WholeJob.waitUntil(() -> heading(robot).equals("The sample is being read"));
        assertThat(robot.lookup("#empty-project .button").query().isVisible()).isFalse();

        robot.interact(() -> {
            while (jobs.waiting() > 0) {
                jobs.runOne();
            }
        });
        assertThat(robot.lookup("#empty-project").query().isVisible()).isFalse();
    }

    @Test
    void asksForNoArticlesBeforeTheSampleIsRead(FxRobot robot) {
        assertThat(heading(robot)).isEqualTo("No articles yet");
        robot.interact(window::expectSample);
        assertThat(heading(robot)).isEqualTo("The sample is being read");
    }

    @Test
    void tellsOfAnImportThatWasCutAfterTheSampleOnly(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.willTell(Optional.of(new CutImport(12, 400, List.of())));
            window.expectSample();
            window.beginSample();
        });
        WholeJob.waitUntil(() -> robot.lookup("#notice").query().isVisible());
        assertThat(project.session().library().articles()).hasSize(10);
        assertThat(robot.lookup("#notice .notice-happened").queryLabeled().getText())
                .contains("12 of 400 files");
    }

    private static String heading(FxRobot robot) {
        return robot.lookup("#empty-project .empty-heading").queryLabeled().getText();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void fillsTheDeskThatIsShownAlreadyAndThenBeginsTheTour(FxRobot robot) throws Exception {
        assertThat(window.position()).isEmpty();
        assertThat(robot.lookup("#tour").query().isVisible()).isFalse();
        robot.interact(window::beginSample);
        WholeJob.waitUntil(() -> robot.lookup("#tour").query().isVisible());
        assertThat(project.session().library().articles()).hasSize(10);
        assertThat(window.position()).isPresent();
    }
}
