package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Which part of an article is in view, and that it stays there. */
class ReaderPlaceTest extends OnSheet {

    @Test
    void wordsKeepTheirPlaceWhileSomethingAboveComesAndGoes(FxRobot robot) {
        heighten(robot, 410);
        show(robot, PressArticles.harbour());
        Region above = above(robot);
        robot.clickOn(pointOf("both sides in one hall"), MouseButton.PRIMARY);
        Point2D place = pointOf("both sides in one hall");

        robot.interact(() -> above.setManaged(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pointOf("both sides in one hall")).isEqualTo(place);

        robot.interact(() -> above.setManaged(false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pointOf("both sides in one hall")).isEqualTo(place);
    }

    @Test
    void wordsAtTheTopKeepTheirPlaceTooUntilTheyAreScrolled(FxRobot robot) {
        heighten(robot, 410);
        Region above = above(robot);
        robot.interact(() -> above.setManaged(true));
        show(robot, PressArticles.harbour());
        robot.interact(() -> view.scrollToEdge(true));
        Point2D place = pointOf("both sides in one hall");

        robot.interact(() -> above.setManaged(false));
        assertThat(pointOf("both sides in one hall")).isEqualTo(place);
        robot.interact(() -> above.setManaged(true));
        assertThat(pointOf("both sides in one hall")).isEqualTo(place);

        robot.interact(() -> above.setManaged(false));
        robot.interact(() -> view.scroll(-1));
        assertThat(pointOf("both sides in one hall")).isEqualTo(place.subtract(0, 60));
    }

    @Test
    void wordsUnderTheMouseKeepTheirPlaceWhileTheArticleIsNew(FxRobot robot) {
        heighten(robot, 410);
        Region above = above(robot);
        show(robot, PressArticles.harbour());
        Point2D place = pointOf("both sides in one hall");
        robot.moveTo(place);

        robot.interact(() -> above.setManaged(true));
        assertThat(pointOf("both sides in one hall")).isEqualTo(place);
    }

    @Test
    void aSelectionInSightStaysThereInAnotherWindow(FxRobot robot) {
        Window window = view.getScene().getWindow();
        double width = window.getWidth();
        double height = window.getHeight();
        show(robot, PressArticles.longOne(300, "And so on it went. ".repeat(20)));
        select(robot, 150);
        for (int wide : new int[] {320, 790, 300, 500}) {
            robot.interact(() -> {
                window.setWidth(wide);
                window.setHeight(wide);
            });
            assertThat(placeOf(new QuoteId(150))).as("at " + wide).isBetween(0.0, wide - 60.0);
        }
        robot.interact(() -> view.scroll(3_000));
        robot.interact(() -> {
            window.setWidth(width);
            window.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.from(view).lookup(".quote-mark").<QuoteMark>queryAll())
                .filteredOn(ReaderPlaceTest::isShown)
                .noneMatch(mark -> mark.quote().value() == 150);
    }

    /** Something of 60 pixels that can come above the article. */
    private Region above(FxRobot robot) {
        Region above = new Region();
        above.setMinHeight(60);
        robot.interact(() -> {
            Scene scene = view.getScene();
            VBox box = new VBox(above);
            scene.setRoot(box);
            box.getChildren().add(view);
            VBox.setVgrow(view, Priority.ALWAYS);
            above.setManaged(false);
        });
        return above;
    }

    @Test
    void aDecisionChangesTheMarkAndKeepsThePlace(FxRobot robot) {
        OpenArticle open = PressArticles.longOne(300, "And so on it went. ".repeat(20));
        show(robot, open);
        robot.interact(() -> view.scroll(5_000));
        WaitForAsyncUtils.waitForFxEvents();
        QuoteMark mark =
                robot.from(view).lookup(".quote-mark.open").<QuoteMark>queryAll().stream()
                        .filter(ReaderPlaceTest::isShown)
                        .findFirst()
                        .orElseThrow();
        QuoteId quote = mark.quote();
        double place = placeOf(quote);

        robot.interact(() ->
                reader.replace(
                        PressArticle.decided(
                                open.quotes().get((int) quote.value() - 1), QuoteState.VERIFIED)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(placeOf(quote)).isEqualTo(place);
        assertThat(robot.from(view).lookup(".quote-mark.verified").<QuoteMark>queryAll())
                .filteredOn(ReaderPlaceTest::isShown)
                .extracting(QuoteMark::quote)
                .containsExactly(quote);
    }

    @Test
    void aSelectionFarAwayComesIntoViewAndOneInViewMovesNothing(FxRobot robot) {
        show(robot, PressArticles.longOne(300, "And so on it went. ".repeat(20)));

        select(robot, 200);
        double place = placeOf(new QuoteId(200));
        assertThat(place).isBetween(50.0, 400.0);

        select(robot, 201);
        assertThat(placeOf(new QuoteId(200))).isEqualTo(place);
        select(robot, 1);
        assertThat(placeOf(new QuoteId(1))).isBetween(50.0, 400.0);
        select(robot, 300);
        assertThat(placeOf(new QuoteId(300))).isBetween(50.0, 690.0);
    }

    @Test
    void anArticleOpensAtItsTopThoughItsWindowGrowsMeanwhile(FxRobot robot) {
        Window window = view.getScene().getWindow();
        double height = window.getHeight();
        show(robot, PressArticles.harbour());
        double place = placeOf(new QuoteId(1));

        show(robot, PressArticles.longOne(30, "And so on it went. "));
        robot.interact(() -> window.setHeight(240));
        robot.interact(() -> {
            reader.open(PressArticles.harbour());
            reader.select(new QuoteId(2));
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> window.setHeight(height));

        assertThat(placeOf(new QuoteId(1))).isEqualTo(place);
        robot.interact(() -> window.setHeight(400));
        robot.interact(() -> view.scroll(30));
        robot.interact(() -> window.setHeight(410));
        assertThat(placeOf(new QuoteId(1))).isNotEqualTo(place);
    }

    @Test
    void onlyRowsInViewHaveCells(FxRobot robot) {
        show(robot, PressArticles.longOne(3_000, "And so on it went. ".repeat(20)));
        robot.interact(() -> view.scrollToEdge(false));
        robot.interact(() -> view.scrollToEdge(true));

        assertThat(robot.from(view).lookup(".paragraph-cell").queryAll().size()).isLessThan(40);
    }

    @Test
    void zoomDoublesTheTypeAndKeepsTheParagraphInPlace(FxRobot robot) {
        show(robot, PressArticles.longOne(300, "And so on it went. ".repeat(20)));
        select(robot, 150);
        double before = run(robot).getFont().getSize();

        robot.interact(() -> reader.zoomTo(2));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(run(robot).getFont().getSize()).isEqualTo(2 * before);
        assertThat(robot.from(view).lookup(".quote-mark").<QuoteMark>queryAll())
                .filteredOn(ReaderPlaceTest::isShown)
                .anySatisfy(mark -> assertThat(mark.quote().value()).isBetween(147L, 151L));
    }

    private static boolean isShown(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private double placeOf(QuoteId quote) {
        Span first =
                reader.sheetProperty()
                        .get()
                        .orElseThrow()
                        .quote(quote)
                        .orElseThrow()
                        .spans()
                        .getFirst();
        return boxOf(first).getMinY();
    }
}
