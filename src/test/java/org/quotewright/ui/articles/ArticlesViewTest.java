package org.quotewright.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.QuoteDrag;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class ArticlesViewTest {

    @TempDir private static Path folder;
    private DeskUnderTest desk;
    private ArticlesView view;

    @Start
    void start(Stage stage) {
        desk = DeskUnderTest.filled(folder);
        view =
                new ArticlesView(
                        new ArticlesViewModel(
                                desk.articles, desk.selection, desk.navigation, desk.messages),
                        new ArticleSpeakersViewModel(
                                desk.selection,
                                desk.navigation,
                                desk.decisions,
                                new QuoteDrag(),
                                desk.messages),
                        desk.messages,
                        () -> {});
        stage.setScene(new Scene(view, 240, 130));
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsTheOpenArticleOnceTheOneBeforeIsDone(FxRobot robot) {
        int quotes = desk.selection.quotes().size();
        for (int i = 0; i < quotes; i++) {
            robot.interact(desk.decisions::accept);
        }
        robot.interact(() -> {
            view.applyCss();
            view.layout();
        });
        ListView<?> list = (ListView<?>) view.lookup("#articles");
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        int current =
                list.getItems().stream()
                        .filter(row -> ((ArticleRow) row).isCurrent())
                        .findFirst()
                        .map(list.getItems()::indexOf)
                        .orElseThrow();
        assertThat(current)
                .isBetween(
                        flow.getFirstVisibleCell().getIndex(),
                        flow.getLastVisibleCell().getIndex());
    }

    @Test
    void tellsInTheRingHowManyAreLeftWhereTheColumnIsFolded(FxRobot robot) {
        assertThat(countsInRings(robot)).isEmpty();
        robot.interact(() -> view.folded().set(true));
        assertThat(countsInRings(robot)).contains(Integer.toString(desk.selection.quotes().size()));
        robot.interact(() -> view.folded().set(false));
    }

    /** Cut off in the middle, so that no hole stands before it. */
    @Test
    void keepsTheDateRightBehindAnOutletThatIsCutOff(FxRobot robot) {
        robot.interact(() -> {
            view.setPrefWidth(140);
            view.setMaxWidth(140);
            view.resize(140, 130);
            view.applyCss();
            view.layout();
        });
        List<String> shown =
                robot
                        .lookup("#articles .article-line .article-detail")
                        .queryAllAs(Label.class)
                        .stream()
                        .filter(Label::isTextTruncated)
                        .map(label -> ((Text) label.lookup(".text")).getText())
                        .toList();
        assertThat(shown).isNotEmpty().allMatch(words -> words.matches(".*\\S ?… · .*\\d.*"));
    }

    private static List<String> countsInRings(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".in-ring").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }
}
