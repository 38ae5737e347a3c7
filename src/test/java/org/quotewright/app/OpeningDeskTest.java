package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
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
class OpeningDeskTest {

    @TempDir private static Path folder;
    private final DirectJobRunner jobs = new DirectJobRunner();
    private InventedProject project;

    @Start
    void start(Stage stage) {
        project = new InventedProject(folder);
        jobs.holdUp();
        new DeskWindow(project.session(), jobs, Settings.FIRST, List.of())
                .show(List.of(), () -> {});
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void saysThatThereAreNoArticlesOnlyOnceTheProjectIsRead(FxRobot robot) {
        Node empty = robot.lookup("#empty-project").query();
        assertThat(empty.isVisible()).isFalse();

        robot.interact(() -> {
            while (jobs.waiting() > 0) {
                jobs.runOne();
            }
        });
        assertThat(empty.isVisible()).isTrue();
    }
}
