package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.reader.ReaderView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class CorrectingByMouseTest {

    @TempDir private static Path folder;
    private WholeJob job;

    @Start
    void start(Stage stage) throws IOException {
        Path own = Files.createTempDirectory(folder, "desk");
        InventedProject.filled(own).close();
        job = new WholeJob(own);
        job.show();
    }

    @AfterEach
    void close() {
        job.close();
    }

    @Test
    void correctsByMenuAndByDragging(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();

        robot.rightClickOn(point(robot, "without a raised"));
        robot.clickOn("Indirect speech");
        job.waitUntilShown(() -> job.quotes().getFirst().quote().type() == QuoteType.INDIRECT);

        mark(robot, "left without taking questions");
        robot.rightClickOn(point(robot, "without taking"));
        robot.clickOn("Make the marked words a quotation");
        job.waitUntilShown(() -> job.quotes().size() == 11);
        assertThat(words(1)).isEqualTo("left without taking questions");

        robot.drag(first(robot, ".quote-mark")).dropTo(point(robot, "Teo Anders"));
        job.waitUntilShown(() -> speakers().getFirst().equals("Teo Anders"));

        robot.drag(first(robot, "#queue .queue-speaker"))
                .dropTo(speaker(robot, "a port spokeswoman"));
        job.waitUntilShown(() -> speakers().getFirst().equals("a port spokeswoman"));
    }

    @Test
    void meansTheQuotationUnderTheMouseWhileOtherWordsAreMarked(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        robot.type(KeyCode.DOWN);
        mark(robot, "left without taking questions");
        robot.rightClickOn(point(robot, "without a raised"));
        robot.clickOn("Mixed speech");
        job.waitUntilShown(() -> job.quotes().getFirst().quote().type() == QuoteType.MIXED);
    }

    @Test
    void offersFirstWhatIsAboutTheMarkedWords(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        mark(robot, "left without taking questions");
        robot.rightClickOn(point(robot, "without taking"));
        assertThat(items(robot).getFirst().getId()).isEqualTo("menu-correct-quote");
        assertThat(items(robot))
                .extracting(MenuItem::getId)
                .contains("menu-correct-mention")
                .doesNotContain("menu-decide-accept");
        robot.type(KeyCode.ESCAPE);
        robot.rightClickOn(point(robot, "without a raised"));
        assertThat(items(robot).getFirst().getId()).isEqualTo("menu-decide-accept");
        assertThat(items(robot)).noneMatch(MenuItem::isDisable);
        assertThat(items(robot))
                .extracting(MenuItem::getId)
                .doesNotContain("menu-decide-reopen", "menu-correct-cue");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void saysHowToBeginWhereNeitherQuotationNorMarkedWordsAre(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        robot.rightClickOn(point(robot, "without taking"));
        assertThat(items(robot))
                .extracting(MenuItem::getId)
                .startsWith("menu-hint")
                .contains("menu-go-find")
                .doesNotContain("menu-decide-accept", "menu-correct-quote");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void dropsWordsMarkedInAQuotationOntoASpeaker(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        mark(robot, "without a raised");
        robot.drag(point(robot, "a raised")).dropTo(speaker(robot, "a port spokeswoman"));
        job.waitUntilShown(() -> speakers().getFirst().equals("a port spokeswoman"));
    }

    @Test
    void dropsAQuotationByItsWordsOntoASpeakerACandidateAndAMention(FxRobot robot)
            throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        drop(robot, speaker(robot, "a port spokeswoman"));
        job.waitUntilShown("the speaker", () -> speakers().getFirst().equals("a port spokeswoman"));

        drop(robot, candidate(robot, 1));
        job.waitUntilShown(
                "the candidate", () -> !speakers().getFirst().equals("a port spokeswoman"));

        drop(robot, point(robot, "Teo Anders"));
        job.waitUntilShown("the mention", () -> speakers().getFirst().equals("Teo Anders"));
    }

    /** The first quotation, by its words. */
    private void drop(FxRobot robot, Point2D place) {
        robot.drag(point(robot, "without a raised")).moveTo(place);
        WaitForAsyncUtils.waitForFxEvents();
        robot.drop();
    }

    @Test
    void marksWordsThatAreDraggedWithinAQuotation(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        List<String> before = speakers();
        mark(robot, "without a raised");
        robot.rightClickOn(point(robot, "a raised"));
        assertThat(items(robot).getFirst().getId()).isEqualTo("menu-correct-quote");
        robot.type(KeyCode.ESCAPE);
        assertThat(speakers()).isEqualTo(before);
    }

    private static Point2D candidate(FxRobot robot, int place) {
        return FxThreadExtension.onFx(
                () -> middle(robot.lookup("#candidate-" + place).<Node>query()));
    }

    private static List<MenuItem> items(FxRobot robot) {
        return FxThreadExtension.onFx(() ->
                robot.listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .map(menu -> List.copyOf(menu.getItems()))
                        .orElse(List.of()));
    }

    @Test
    void narrowsTheListByMenu(FxRobot robot) throws Exception {
        job.waitForStatus("0 of 6 verified");
        job.waitForRest();
        robot.clickOn("#triage-kind");
        robot.clickOn("Indirect");
        WholeJob.waitUntil(() -> rows() == 2);
        robot.clickOn("#triage-all");
        WholeJob.waitUntil(() -> rows() == 6);
        robot.clickOn("#triage-order");
        WholeJob.waitUntil(() -> robot.lookup("Doubtful first").tryQuery().isPresent());
    }

    /** Until the desk knows them as marked: the release of the button is the robot's, not ours. */
    private void mark(FxRobot robot, String words) throws Exception {
        robot.drag(point(robot, words, true)).dropTo(point(robot, words, false));
        job.waitForRest();
    }

    private int rows() {
        return ((TableView<?>) job.scene().lookup("#queue")).getItems().size();
    }

    private String words(int place) {
        return job.quotes().get(place).quote().in(article().article().text());
    }

    private OpenArticle article() {
        return job.session().library().open(job.session().library().articles().getFirst().id());
    }

    private List<String> speakers() {
        return job.quotes().stream()
                .map(quote -> quote.principal().map(by -> by.speaker().name()).orElse("-"))
                .toList();
    }

    private Point2D point(FxRobot robot, String words) {
        int begin = article().article().text().indexOf(words);
        return point(robot, begin + words.length() / 2, 0.5);
    }

    private Point2D point(FxRobot robot, String words, boolean atBegin) {
        int begin = article().article().text().indexOf(words);
        return atBegin ? point(robot, begin, 0) : point(robot, begin + words.length() - 1, 1);
    }

    /** In the box of a unit of the text, from its left edge at 0 to its right one at 1. */
    private static Point2D point(FxRobot robot, int offset, double share) {
        ReaderView reader = robot.lookup(".reader").queryAs(ReaderView.class);
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    Rectangle2D box = reader.boxesOf(new Span(offset, offset + 1)).getFirst();
                    return reader.localToScreen(
                            new Point2D(
                                    box.getMinX() + share * box.getWidth(),
                                    (box.getMinY() + box.getMaxY()) / 2));
                });
    }

    private static Point2D speaker(FxRobot robot, String name) {
        return FxThreadExtension.onFx(() ->
                middle(
                        robot.lookup("#speakers .speaker-name")
                                .match(node -> name.equals(((Label) node).getText()))
                                .query()));
    }

    /** The uppermost in sight, and of those the leftmost. */
    private static Point2D first(FxRobot robot, String query) {
        return FxThreadExtension.onFx(() -> {
            Bounds desk = robot.bounds(robot.lookup(".shell").<Node>query()).query();
            double top = robot.bounds(robot.lookup(".reader").<Node>query()).query().getMinY();
            return robot.lookup(query).queryAll().stream()
                    .filter(node -> node.getScene() != null)
                    .map(CorrectingByMouseTest::middle)
                    .filter(point -> point.getY() > top && desk.contains(point))
                    .min(
                            Comparator.comparingDouble(Point2D::getY)
                                    .thenComparingDouble(Point2D::getX))
                    .orElseThrow();
        });
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
