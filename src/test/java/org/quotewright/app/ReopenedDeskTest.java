package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.ui.queue.QueueLine;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.common.desk.Position;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class ReopenedDeskTest {

    @TempDir private static Path folder;
    private InventedProject project;
    private DeskWindow window;

    @Start
    void start(Stage stage) {
        project = InventedProject.filled(folder);
        show(Optional.empty());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void goesOnWhereTheAnalystLeft(FxRobot robot) throws IOException {
        PositionFile file = PositionFile.of(folder, folder.resolve("a.quotewright"));
        robot.type(KeyCode.CLOSE_BRACKET).type(KeyCode.DOWN).type(KeyCode.Z);
        QuoteId quote = selected(robot);
        file.save(window.position().orElseThrow());
        robot.interact(window::close);
        project.reopen();

        Optional<Position> left = file.load();
        robot.interact(() -> show(left));
        assertThat(selected(robot)).isEqualTo(quote);
        assertThat(robot.lookup("#triage-order").queryLabeled().getText())
                .isEqualTo("Doubtful first");
    }

    private static QuoteId selected(FxRobot robot) {
        TableView<QueueLine> list = robot.lookup("#queue").query();
        return list.getSelectionModel().getSelectedItem().id();
    }

    private void show(Optional<Position> left) {
        window =
                new DeskWindow(project.session(), new DirectJobRunner(), Settings.FIRST, List.of());
        window.show(List.of(), left, () -> {});
    }
}
