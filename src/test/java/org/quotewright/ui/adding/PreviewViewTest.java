package org.quotewright.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class PreviewViewTest {

    private static final Article ARTICLE =
            new Article(
                    "Ferry sails\n\nOne.\n\nTwo.",
                    new ArticleFacts("Ferry sails", "", "", Optional.empty(), ""));

    private final PreviewViewModel preview =
            new PreviewViewModel(
                    ARTICLE,
                    List.of(
                            new LeftOut(13, "Home", LeftOut.Reason.NAVIGATION),
                            new LeftOut(19, "More", LeftOut.Reason.RELATED)),
                    new Messages());
    private PreviewView view;
    private Stage window;

    @Start
    void start(Stage stage) {
        PreviewButtons buttons =
                new PreviewButtons(
                        new Choice("Leave", () -> {}),
                        new Choice("Take", () -> {}),
                        new Messages());
        view = new PreviewView(preview, "Add ferry.html", buttons);
        window = new Stage();
        window.setScene(new Scene(view, 900, 600));
        new Dress(new Look(Theme.LIGHT, 1)).on(window.getScene());
        window.show();
        view.begin();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void marksTheParagraphThatSpaceBringsBackAndItsPlaceInTheArticle(FxRobot robot) {
        assertThat(marked(robot, "#preview-left-out")).containsExactly(0);
        assertThat(marked(robot, "#preview-article")).containsExactly(1);
        robot.interact(() -> leftOut(robot).getSelectionModel().select(1));
        assertThat(marked(robot, "#preview-left-out")).containsExactly(1);
        assertThat(marked(robot, "#preview-article")).containsExactly(2);
    }

    private static ListView<?> leftOut(FxRobot robot) {
        return robot.lookup("#preview-left-out").queryListView();
    }

    /** The numbers of the rows that stand on a ground of their own. */
    private static List<Integer> marked(FxRobot robot, String list) {
        return FxThreadExtension.onFx(() -> {
            ListView<?> shown = robot.lookup(list).queryListView();
            shown.getScene().getRoot().applyCss();
            shown.getScene().getRoot().layout();
            return shown.lookupAll(".list-cell").stream()
                    .map(cell -> (ListCell<?>) cell)
                    .filter(cell ->
                            !cell.isEmpty() && grounds(cell).anyMatch(PreviewViewTest::isSeen))
                    .map(ListCell::getIndex)
                    .sorted()
                    .toList();
        });
    }

    private static Stream<Paint> grounds(ListCell<?> cell) {
        return cell.getBackground() == null
                ? Stream.of()
                : cell.getBackground().getFills().stream().map(BackgroundFill::getFill);
    }

    private static boolean isSeen(Paint ground) {
        return !Color.TRANSPARENT.equals(ground);
    }
}
