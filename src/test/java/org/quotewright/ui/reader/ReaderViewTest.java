package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen on the sheet and done to it with the mouse. */
class ReaderViewTest extends OnSheet {

    @Test
    void aClickOnAQuotationSelectsIt(FxRobot robot) {
        show(robot, PressArticles.harbour());

        robot.clickOn(pointOf("both sides in one hall"), MouseButton.PRIMARY);

        assertThat(reader.selectedProperty().get()).contains(new QuoteId(4));
        robot.clickOn(pointOf("welcomed"), MouseButton.PRIMARY);
        assertThat(reader.selectedProperty().get()).contains(new QuoteId(4));
    }

    @Test
    void aClickOnAMarkSelectsItsQuotation(FxRobot robot) {
        show(robot, PressArticles.harbour());

        robot.clickOn(".quote-mark.flagged");

        assertThat(reader.selectedProperty().get()).contains(new QuoteId(5));
    }

    @Test
    void aFlagStandsBesideTheMarkOfTheState(FxRobot robot) {
        OpenArticle harbour = PressArticles.harbour();
        show(robot, harbour);
        ReviewedQuote flagged = harbour.quotes().get(4);
        robot.interact(() -> reader.replace(PressArticle.decided(flagged, QuoteState.VERIFIED)));
        WaitForAsyncUtils.waitForFxEvents();

        QuoteMark decided = robot.from(view).lookup(".quote-mark.flagged").query();
        assertThat(decided.getStyleClass()).contains("verified");
        assertThat(lit(robot, ".quote-mark.flagged .state-shape.verified")).hasSize(1);
        assertThat(lit(robot, ".quote-mark.flagged .state-shape.flagged")).hasSize(1);
    }

    @Test
    void everyQuotationHasTheMarkOfItsState(FxRobot robot) {
        heighten(robot, 700);
        show(robot, PressArticles.harbour());

        assertThat(marks(robot))
                .containsExactly(
                        "verified",
                        "open",
                        "open",
                        "corrected",
                        "flagged",
                        "open",
                        "rejected",
                        "open");
    }

    @Test
    void hoverLightsUpTheChainFromQuotationToName(FxRobot robot) {
        show(robot, PressArticles.harbour());

        robot.moveTo(pointOf("shortest way"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(reader.hoveredProperty().get()).contains(new QuoteId(2));
        assertThat(lit(robot, ".emphasis-ground.hovered")).hasSize(2);
        assertThat(lit(robot, ".emphasis-outline.hovered")).hasSize(1);
        assertThat(groundHolds(robot, "Mara Elling")).isTrue();
        assertThat(groundHolds(robot, "the hearing")).isFalse();
    }

    @Test
    void aSelectionRedrawsNoWords(FxRobot robot) {
        show(robot, PressArticles.harbour());
        Set<Text> words = robot.from(view).lookup(".run").queryAll();

        robot.interact(() -> reader.select(new QuoteId(4)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.from(view).lookup(".run").<Text>queryAll()).isEqualTo(words);
        assertThat(lit(robot, ".emphasis-outline.selected")).hasSize(1);
    }

    @Test
    void draggedWordsAreMarkedAcrossParagraphsAndCopied(FxRobot robot) {
        show(robot, PressArticles.harbour());
        String text = PressArticles.harbour().article().text();
        int from = text.indexOf("welcomed");
        int to = text.indexOf("It's a relief");

        robot.drag(edgeOf(from), MouseButton.PRIMARY).dropTo(edgeOf(to));
        robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(reader.markedText()).contains(text.substring(from, to));
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).containsExactly(text.substring(from, to));
        assertThat(reader.selectedProperty().get()).isEmpty();
    }

    @Test
    void theOffsetUnderAPointIsThatOfTheTextAndNoneOffTheWords(FxRobot robot) {
        show(robot, PressArticles.harbour());
        int offset = PressArticles.harbour().article().text().indexOf("relief");
        Rectangle2D box = boxOf(new Span(offset, offset + 1));

        assertThat(view.offsetAt(box.getMinX() + 2, box.getMinY() + 8)).hasValue(offset);
        assertThat(view.offsetAt(5, box.getMinY() + 8)).isEmpty();
        assertThat(view.offsetAt(400, 690)).isEmpty();
    }

    @Test
    void wrappedTextFromRightToLeftIsLaidOut(FxRobot robot) {
        show(robot, PressArticles.rightToLeft());

        Rectangle2D first = boxOf(PressArticles.spanOf(PressArticles.rightToLeft(), "قالت"));
        Rectangle2D second = boxOf(PressArticles.spanOf(PressArticles.rightToLeft(), "دانا"));
        assertThat(first.getMinX()).isGreaterThan(second.getMaxX());
        assertThat(offsetsOf("غادرت")).isEqualTo(List.of(0, 1, 2, 3, 4));
        robot.clickOn(pointOf("الموعد جيدا"), MouseButton.PRIMARY);
        assertThat(reader.selectedProperty().get()).contains(new QuoteId(1));
    }

    @Test
    void aWordFromRightToLeftLongerThanALineIsLaidOut(FxRobot robot) {
        String word = "مرحبا".repeat(120);
        robot.interact(() -> reader.open(new PressArticle("", word).open()));
        robot.interact(() -> view.layout());

        Rectangle2D last = boxOf(new Span(word.length() - 1, word.length()));
        assertThat(last.getMinY()).isGreaterThan(boxOf(new Span(0, 1)).getMaxY());
    }

    @Test
    void nestedQuotationsAreSelectedApart(FxRobot robot) {
        show(robot, PressArticles.nested());

        robot.clickOn(pointOf("leave it"), MouseButton.PRIMARY);
        assertThat(reader.selectedProperty().get()).contains(new QuoteId(3));
        robot.clickOn(pointOf("I believe"), MouseButton.PRIMARY);
        assertThat(reader.selectedProperty().get()).contains(new QuoteId(1));
    }

    @Test
    void withoutArticleItSaysWhatToDo(FxRobot robot) {
        assertThat(robot.lookup(".reader-nothing").query().isVisible()).isTrue();
        show(robot, PressArticles.empty());
        assertThat(robot.lookup(".reader-nothing").query().isVisible()).isFalse();
        robot.interact(() -> reader.articleProperty().set(Optional.empty()));
        assertThat(robot.lookup(".reader-nothing").query().isVisible()).isTrue();
    }

    private List<String> marks(FxRobot robot) {
        return robot.from(view).lookup(".quote-mark").<QuoteMark>queryAll().stream()
                .sorted(Comparator.comparing(mark -> mark.quote().value()))
                .map(mark -> mark.getStyleClass().getLast())
                .toList();
    }

    private static List<Node> lit(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().filter(Node::isVisible).toList();
    }

    private boolean groundHolds(FxRobot robot, String words) {
        Point2D point = pointOf(words);
        return lit(robot, ".emphasis-ground.hovered").stream()
                .anyMatch(node -> node.contains(node.screenToLocal(point)));
    }

    /** The offsets, from the word's begin, that are found under the middle of its letters. */
    private List<Integer> offsetsOf(String word) {
        OpenArticle article = reader.articleProperty().get().orElseThrow();
        int begin = article.article().text().indexOf(word);
        List<Integer> found = new ArrayList<>();
        for (int unit = begin; begin >= 0 && unit < begin + word.length(); unit++) {
            Rectangle2D box = boxOf(new Span(unit, unit + 1));
            double x = box.getMinX() + box.getWidth() / 2;
            view.offsetAt(x, box.getMinY() + 8).ifPresent(at -> found.add(at - begin));
        }
        return found;
    }

    /** A point on the screen just behind the left edge of a unit. */
    private Point2D edgeOf(int offset) {
        return FxThreadExtension.onFx(() -> {
            Rectangle2D box = boxOf(new Span(offset, offset + 1));
            return view.localToScreen(box.getMinX() + 1, box.getMinY() + 10);
        });
    }
}
