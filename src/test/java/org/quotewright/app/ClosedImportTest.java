package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.shell.CutImport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A desk with real threads that is closed while it adds a folder, and opened again. */
@ExtendWith(FxThreadExtension.class)
class ClosedImportTest {

    private static final int FILES = 300;

    @TempDir private static Path folder;
    private InventedProject project;

    @Start
    void start(Stage stage) {
        project = new InventedProject(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void isOneStepOfWhichTheNextDeskTells(FxRobot robot) throws Exception {
        FxJobRunner jobs = new FxJobRunner();
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        DeskWindow window = shown(robot, jobs, files(), () -> left.complete(true));
        WholeJob.waitUntil(() -> !project.session().library().articles().isEmpty());
        robot.interact(() -> robot.window(0).fireEvent(asked(robot.window(0))));
        assertThat(robot.lookup("#leave-told").queryLabeled().getText())
                .contains("of " + FILES + " files")
                .contains("the next desk offers to add the rest");
        assertThat(left).as("closed only once that is said").isNotDone();
        robot.clickOn("#leave-now");
        left.get(30, TimeUnit.SECONDS);
        jobs.close();
        int added = project.session().library().articles().size();
        assertThat(added).isBetween(1, FILES - 1);
        CutImportFile file = new CutImportFile(folder.resolve("cut.properties"));
        file.save(window.cutImport());
        project.reopen();

        FxJobRunner others = new FxJobRunner();
        DeskWindow next = shown(robot, others, List.of(), () -> {}, file.load());
        String told = added + " of " + FILES + " files";
        WholeJob.waitUntil(() ->
                robot.lookup("#notice .notice-happened").queryLabeled().getText().contains(told));
        robot.type(KeyCode.U);
        WholeJob.waitUntil(() -> project.session().library().articles().isEmpty());
        robot.type(KeyCode.Y);
        WholeJob.waitUntil(() -> project.session().library().articles().size() == added);
        robot.press(KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT);
        WholeJob.waitUntil(() -> project.session().library().articles().size() == FILES);
        WholeJob.waitUntil(() ->
                robot.lookup("#notice .notice-happened")
                        .queryLabeled()
                        .getText()
                        .contains(FILES - added + " articles were added"));
        robot.interact(next::close);
        others.close();
        file.save(next.cutImport());
        assertThat(file.load()).as("told once").isEmpty();
    }

    private static WindowEvent asked(Window window) {
        return new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST);
    }

    private DeskWindow shown(FxRobot robot, FxJobRunner jobs, List<Path> files, Runnable closed) {
        return shown(robot, jobs, files, closed, Optional.empty());
    }

    private DeskWindow shown(
            FxRobot robot,
            FxJobRunner jobs,
            List<Path> files,
            Runnable closed,
            Optional<CutImport> cut) {
        CompletableFuture<DeskWindow> shown = new CompletableFuture<>();
        robot.interact(() -> {
            DeskWindow window = new DeskWindow(project.session(), jobs, Settings.FIRST, List.of());
            window.willTell(cut);
            window.show(files, closed);
            shown.complete(window);
        });
        return shown.join();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(
                    Files.writeString(
                            folder.resolve(i + ".txt"),
                            "Ferry " + i + "\n\n" + "The ferry sails at noon. ".repeat(i + 1)));
        }
        return files;
    }
}
