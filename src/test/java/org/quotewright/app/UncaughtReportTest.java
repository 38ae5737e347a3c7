package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.InventedProject;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class UncaughtReportTest {

    @TempDir private static Path folder;
    private InventedProject project;

    @Start
    void start(Stage stage) {
        project = InventedProject.filled(folder);
        new DeskWindow(project.session(), new DirectJobRunner(), Settings.FIRST, List.of())
                .show(List.of(), () -> {});
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void reportsTheUnexpectedQuietlyWithACodeLogsItWholeAndLosesNothing(FxRobot robot)
            throws Exception {
        AtomicReference<LogRecord> logged = listenToLog();
        robot.type(KeyCode.ENTER);
        Platform.runLater(() -> {
            throw new IllegalStateException("a fault of ours");
        });
        WholeJob.waitUntil(() -> robot.lookup("#notice").query().isVisible());
        String happened = robot.lookup(".notice-happened").queryLabeled().getText();
        assertThat(happened).matches("Something unexpected happened .code [A-Z2-9-]{9}..");
        assertThat(everyWord(robot)).noneMatch(words -> words.contains("at org.quotewright"));
        assertThat(logged.get().getThrown()).hasMessage("a fault of ours");
        assertThat(happened).contains(logged.get().getMessage().replace("unexpected ", ""));
        robot.type(KeyCode.ENTER);
        project.reopen();
        assertThat(states()).startsWith(QuoteState.VERIFIED, QuoteState.VERIFIED, QuoteState.OPEN);
    }

    private List<QuoteState> states() {
        var library = project.session().library();
        return library.open(library.articles().getFirst().id()).quotes().stream()
                .map(quote -> quote.state())
                .toList();
    }

    private static List<String> everyWord(FxRobot robot) {
        List<String> words =
                new ArrayList<>(
                        robot
                                .lookup(node -> node instanceof Labeled)
                                .queryAllAs(Labeled.class)
                                .stream()
                                .map(Labeled::getText)
                                .toList());
        robot.lookup(node -> node instanceof TextInputControl)
                .queryAllAs(TextInputControl.class)
                .forEach(field -> words.add(field.getText()));
        return words.stream().filter(Objects::nonNull).toList();
    }

    private static AtomicReference<LogRecord> listenToLog() {
        AtomicReference<LogRecord> last = new AtomicReference<>();
        Logger.getLogger("")
                .addHandler(
                        new Handler() {
                            @Override
                            public void publish(LogRecord record) {
                                if (record.getMessage() != null
                                        && record.getMessage().startsWith("unexpected")) {
                                    last.set(record);
                                }
                            }

                            @Override
                            public void flush() {}

                            @Override
                            public void close() {}
                        });
        return last;
    }
}
