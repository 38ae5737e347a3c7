package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Review;
import org.quotewright.review.Session;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.InventedProject;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class TwoAnalystsByKeyboardTest {

    private static final Speaker OTHER = new Speaker("Nadja Ferrol", SpeakerKind.PERSON);

    @TempDir private static Path folder;
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
    void mergesTwoFilesTakesTheMergeBackAndReadsTheHistory(FxRobot robot) throws Exception {
        job.willPick(InventedArticles.in(folder));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        WholeJob.addAll(robot);
        job.waitForStatus("0 of 6 verified");
        robot.type(KeyCode.ENTER, 2);
        job.waitForStatus("2 of 6 verified");
        job.willCompareWith(theirs());

        robot.type(KeyCode.C);
        WholeJob.waitUntil(() -> rows(robot, "#cases") == 3);
        robot.type(KeyCode.DIGIT2);
        WholeJob.waitUntil(() -> label(robot, "#compare-preview").contains("changes 2, rejects 1"));
        robot.type(KeyCode.UP).type(KeyCode.LEFT).type(KeyCode.UP).type(KeyCode.RIGHT);
        robot.type(KeyCode.F1);
        WholeJob.waitUntil(() -> robot.lookup(".shortcut-sheet").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        WholeJob.waitUntil(() -> robot.lookup(".shortcut-sheet").tryQuery().isEmpty());
        robot.type(KeyCode.M);
        WholeJob.waitUntil(() -> label(robot, "#compare-told").startsWith("Merged into"));
        assertThat(job.states())
                .startsWith(QuoteState.CORRECTED, QuoteState.VERIFIED, QuoteState.REJECTED)
                .contains(QuoteState.CORRECTED);
        assertThat(speaker(0)).isEqualTo(OTHER.name());

        robot.type(KeyCode.U);
        WholeJob.waitUntil(() -> label(robot, "#compare-told").contains("taken back"));
        assertThat(speaker(0)).isNotEqualTo(OTHER.name());
        assertThat(job.states()).filteredOn(QuoteState::isDecided).hasSize(2);

        robot.type(KeyCode.ESCAPE).type(KeyCode.H);
        WholeJob.waitUntil(() -> rows(robot, "#log") == 11);
        WholeJob.waitUntil(() ->
                texts(robot)
                        .containsAll(
                                List.of(
                                        "Took back step 4: Merged",
                                        "Speaker: now “Mira Solberg”, before “Nadja Ferrol”")));
        robot.type(KeyCode.DOWN, 3);
        WholeJob.waitUntil(() -> texts(robot).containsAll(List.of("Merged", "taken back")));
        robot.type(KeyCode.ENTER);
        WholeJob.waitUntil(() -> robot.lookup("#log").tryQuery().isEmpty());
        job.reopen();
        assertThat(job.states()).filteredOn(QuoteState::isDecided).hasSize(2);
    }

    /** Another speaker of the first quotation, and two that lie open here. */
    private static Path theirs() throws Exception {
        Path other = Files.createDirectory(folder.resolve("theirs"));
        try (InventedProject theirs = InventedProject.filled(other)) {
            Session desk = theirs.session();
            Review review = desk.review();
            List<ReviewedQuote> quotes =
                    desk.library().open(desk.library().articles().getFirst().id()).quotes();
            review.assign(quotes.get(0).id(), OTHER);
            review.accept(quotes.get(0).id());
            review.accept(quotes.get(1).id());
            review.reject(quotes.get(2).id());
            review.accept(quotes.get(3).id());
        }
        return other.resolve("Island watch.quotewright");
    }

    private String speaker(int place) {
        return job.quotes().get(place).principal().orElseThrow().speaker().name();
    }

    private static int rows(FxRobot robot, String list) {
        return robot.lookup(list)
                .tryQueryAs(ListView.class)
                .map(found -> found.getItems().size())
                .orElse(-1);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup("#log .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
