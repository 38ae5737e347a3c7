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
import org.quotewright.ui.common.desk.Position;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeptPlaceTest {

    @TempDir private static Path folder;
    private final List<Position> places = new ArrayList<>();
    private InventedProject project;
    private DeskWindow window;

    @Start
    void start(Stage stage) {
        project = InventedProject.filled(folder);
        window =
                new DeskWindow(project.session(), new DirectJobRunner(), Settings.FIRST, List.of());
        window.whenPlaceRests(places::add);
        window.show(List.of(), () -> {});
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void tellsWhereTheAnalystIsAfterADecision(FxRobot robot) throws Exception {
        WholeJob.waitUntil(() -> !places.isEmpty());
        Position before = places.getLast();
        robot.type(KeyCode.ENTER);
        WholeJob.waitUntil(() -> !places.getLast().equals(before));
        robot.interact(() -> assertThat(window.position()).contains(places.getLast()));
    }
}
