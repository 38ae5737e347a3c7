package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.InventedArticles;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class DropTest {

    @TempDir private Path folder;
    private WholeJob job;

    @Start
    void start(Stage stage) {
        job = new WholeJob(folder);
        job.show();
    }

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void addsAndAnalysesAnArticle(FxRobot robot) throws Exception {
        Path ferry = InventedArticles.in(folder).getFirst();
        OutsideDrag drag = OutsideDrag.ofFiles(middle(robot), List.of(ferry));

        assertThat(drag.hovers()).isTrue();
        assertThat(hint(robot).isVisible()).isTrue();
        assertThat(heading(robot)).isEqualTo("Drop to add 1 file or folder");
        assertThat(drag.drops()).isTrue();
        WholeJob.addAll(robot);

        assertThat(hint(robot).isVisible()).isFalse();
        job.waitForStatus("0 of 6 verified");
        assertThat(job.quotes()).hasSize(6);
    }

    @Test
    void addsSeveralFilesAndWhatIsInFolders(FxRobot robot) throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        InventedArticles.in(inner);
        Path weather = InventedArticles.withoutQuotes(folder);
        OutsideDrag drag = OutsideDrag.ofFiles(middle(robot), List.of(inner, weather));

        assertThat(drag.hovers()).isTrue();
        assertThat(heading(robot)).isEqualTo("Drop to add 2 files or folders");
        assertThat(drag.drops()).isTrue();
        WholeJob.addAll(robot);

        WholeJob.waitUntil(() -> robot.lookup("4 articles were added.").tryQuery().isPresent());
        assertThat(job.quotes()).hasSize(10);
    }

    @Test
    void showsNothingAnyMoreOfADragThatLeft(FxRobot robot) {
        Path ferry = InventedArticles.in(folder).getFirst();
        OutsideDrag drag = OutsideDrag.ofFiles(middle(robot), List.of(ferry));

        assertThat(drag.hovers()).isTrue();
        drag.leaves();

        assertThat(hint(robot).isVisible()).isFalse();
        assertThat(job.quotes()).isEmpty();
    }

    @Test
    void showsNothingAnyMoreOfWhatWasDroppedWhileItHovered(FxRobot robot) throws Exception {
        Path ferry = InventedArticles.in(folder).getFirst();
        OutsideDrag drag = OutsideDrag.ofFiles(middle(robot), List.of(ferry));

        drag.dropsWhileItIsAskedWhatItOffers();
        WholeJob.addAll(robot);

        assertThat(hint(robot).isVisible()).isFalse();
    }

    @Test
    void makesAnArticleOfWords(FxRobot robot) throws Exception {
        OutsideDrag drag =
                OutsideDrag.ofText(
                        middle(robot),
                        "Ferry to sail\n\n“It sails at six,” said Ilse Brandt of Nordport.\n");

        assertThat(drag.hovers()).isTrue();
        assertThat(heading(robot)).isEqualTo("Drop to add these words as an article");
        assertThat(drag.drops()).isTrue();
        WholeJob.addAll(robot);

        waitForOneArticle(robot);
        assertThat(robot.lookup("Ferry to sail").tryQuery()).isPresent();
    }

    @Test
    void refusesAnAddress(FxRobot robot) {
        OutsideDrag drag = OutsideDrag.ofAddress(middle(robot), "https://post.example/ferry");

        assertThat(drag.hovers()).isFalse();
        assertThat(hint(robot).isVisible()).isFalse();
    }

    @Test
    void pastesWhatWasCopiedAsMarkupAlone(FxRobot robot) throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putHtml("<h1>Fog</h1><p>“It lifts at noon,” said <b>Omar Quist</b>.</p>");
        paste(content, robot);
        assertThat(job.texts()).containsExactly("Fog\n\n“It lifts at noon,” said Omar Quist.");
    }

    @Test
    void pastesAnArticleWhereNoWordsAreTyped(FxRobot robot) throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putString("Fog\n\n“It lifts at noon,” said Omar Quist of the Guild.\n");
        paste(content, robot);

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        WholeJob.waitUntil(() ->
                robot.lookup(".text-field").<TextField>queryAll().stream()
                        .anyMatch(field -> field.getText().startsWith("Fog")));
        assertThat(robot.lookup(".report-row").tryQuery()).isEmpty();
    }

    @Test
    void saysWhatAProjectIsInsteadOfAddingIt(FxRobot robot) throws Exception {
        Path project = otherProject();
        OutsideDrag drag = OutsideDrag.ofFiles(middle(robot), List.of(project));
        drag.hovers();
        drag.drops();

        WholeJob.waitUntil(() -> robot.lookup(".report-row").tryQuery().isPresent());
        assertThat(robot.lookup(".label").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(words -> words.contains("is a Quotewright project, not an article"));
    }

    private static void paste(ClipboardContent content, FxRobot robot) throws Exception {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        WholeJob.addAll(robot);
        waitForOneArticle(robot);
    }

    private static void waitForOneArticle(FxRobot robot) throws Exception {
        WholeJob.waitUntil(() -> robot.lookup("1 article was added.").tryQuery().isPresent());
    }

    private Path otherProject() throws IOException {
        Path file = folder.resolve("Other islands.quotewright");
        return Files.write(file, "SQLite format 3\u0000and so on".getBytes());
    }

    private static Node middle(FxRobot robot) {
        return robot.lookup(".middle").query();
    }

    private static Node hint(FxRobot robot) {
        return robot.lookup("#drop-hint").query();
    }

    private static String heading(FxRobot robot) {
        return robot.lookup("#drop-heading").queryLabeled().getText();
    }
}
