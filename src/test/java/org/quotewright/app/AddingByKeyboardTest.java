package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.InventedArticles;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class AddingByKeyboardTest {

    @TempDir private Path folder;
    private WholeJob job;

    @Start
    void start(Stage stage) {
        job = new WholeJob(folder);
        job.add(InventedArticles.in(folder).subList(1, 2));
        job.show();
    }

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void leavesAFileWithEscapeWhereverTheFocusIs(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 2 verified");
        for (int tabs = 0; tabs < 3; tabs++) {
            job.willPick(InventedArticles.in(folder).subList(0, 1));
            robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
            WholeJob.waitUntil(() -> isOpen(robot));
            for (int i = 0; i < tabs; i++) {
                robot.type(KeyCode.TAB);
            }
            robot.type(KeyCode.ESCAPE);
            job.waitUntil("the preview to close", () -> !isOpen(robot));
        }
        assertThat(job.quotes()).hasSize(2);
    }

    @Test
    void leavesTheFactsOfAnArticleWithEscape(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 2 verified");
        robot.press(KeyCode.SHIFT).type(KeyCode.V).release(KeyCode.SHIFT);
        WholeJob.waitUntil(() -> isOpen(robot));
        robot.type(KeyCode.ESCAPE);
        job.waitUntil("the facts to close", () -> !isOpen(robot));
    }

    @Test
    void tellsTheKeysOfItsButtons(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 2 verified");
        job.willPick(
                List.of(
                        InventedArticles.in(folder).getFirst(),
                        InventedArticles.withoutQuotes(folder)));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        WholeJob.waitUntil(() -> isOpen(robot));
        assertThat(key(robot, "#preview-leave")).isEqualTo("Esc");
        assertThat(key(robot, "#preview-take")).isEqualTo("Enter");
        assertThat(key(robot, "#preview-take-all")).isEqualTo("Shift Enter");
        for (int files = 0; files < 2; files++) {
            WholeJob.waitUntil(() -> isOpen(robot));
            robot.type(KeyCode.ESCAPE);
        }
        job.waitUntil("the previews to close", () -> !isOpen(robot));
    }

    @Test
    void readsAFileAnewInTheEncodingThatIsChosen(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 2 verified");
        String text = "“We stay,” said Łukasz Żak of the pilots’ guild.";
        Path file = folder.resolve("guild.txt");
        job.willPick(List.of(Files.write(file, text.getBytes(Charset.forName("windows-1250")))));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        WholeJob.waitUntil(() -> isOpen(robot));
        ChoiceBox<?> choice = robot.lookup("#preview-encoding").queryAs(ChoiceBox.class);
        assertThat(choice.getValue()).isEqualTo(Charset.forName("windows-1252"));
        int central = choice.getItems().indexOf(Charset.forName("windows-1250"));
        robot.interact(() -> choice.getSelectionModel().select(central));
        ListView<?> article = robot.lookup("#preview-article").queryListView();
        job.waitUntil(
                "the article in other letters",
                () -> article.getItems().toString().contains("Łukasz Żak"));
        WholeJob.waitUntil(() -> WholeJob.mayTake(robot));
        robot.type(KeyCode.ENTER);
        job.waitUntil("the preview to close", () -> !isOpen(robot));
        job.waitUntil("the article to be added", () -> job.texts().contains(text));
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#preview-left-out").tryQuery().isPresent();
    }

    private static String key(FxRobot robot, String button) {
        return ((Label) robot.lookup(button).queryAs(Button.class).getGraphic()).getText();
    }
}
