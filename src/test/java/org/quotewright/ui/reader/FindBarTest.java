package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class FindBarTest {

    private static final String WORD = "harbour";

    private final ReaderViewModel reader = new ReaderViewModel();
    private final OpenArticle article = PressArticles.harbour();
    private final List<Span> places = new Occurrences(WORD).in(article.article().text());
    private ReaderView view;
    private FindBar bar;
    private boolean isLeft;

    @Start
    void start(Stage stage) {
        BundledFonts.load();
        view = new ReaderView(reader, new Messages());
        bar =
                new FindBar(
                        new FindBarViewModel(reader, new Messages()),
                        new Messages(),
                        () -> isLeft = true);
        Scene scene = new Scene(new StackPane(view, bar), 790, 700);
        scene.getStylesheets()
                .addAll(Theme.LIGHT.stylesheet(), Theme.speakers(), ReaderShots.DESK_FONT);
        stage.setScene(scene);
        stage.show();
        reader.open(article);
    }

    @Test
    void goesFromPlaceToPlaceAndBackAndStartsAnewBehindTheLast(FxRobot robot) {
        assertThat(places).as("the article says it more than once").hasSizeGreaterThan(1);
        assertThat(bar.isVisible()).isFalse();
        robot.interact(bar::begin);
        robot.write("HARBOUR");
        assertThat(reader.markedWordsProperty().get()).contains(places.getFirst());
        assertThat(told(robot)).isEqualTo("1 of " + places.size());

        robot.type(KeyCode.ENTER);
        assertThat(reader.markedWordsProperty().get()).contains(places.get(1));
        robot.type(KeyCode.UP, KeyCode.UP);
        assertThat(reader.markedWordsProperty().get()).contains(places.getLast());
        robot.interact(() -> {});
        assertThat(view.boxesOf(places.getLast())).as("in sight").isNotEmpty();
        robot.type(KeyCode.DOWN);
        assertThat(told(robot)).isEqualTo("1 of " + places.size());
    }

    @Test
    void saysWhereNothingIsFoundAndKeepsWhatWasMarked(FxRobot robot) {
        robot.interact(bar::begin);
        robot.write(WORD).write("zzz");
        assertThat(told(robot)).isEqualTo("nothing");
        assertThat(reader.markedWordsProperty().get()).contains(places.getFirst());
    }

    @Test
    void keepsItsPlaceThroughDecisionsAndItsWordsUntilItIsOpenedAgain(FxRobot robot) {
        robot.interact(bar::begin);
        robot.write(WORD).type(KeyCode.ENTER);
        robot.interact(() ->
                reader.replace(PressArticle.decided(article.quotes().get(1), QuoteState.VERIFIED)));
        assertThat(told(robot)).isEqualTo("2 of " + places.size());

        robot.type(KeyCode.ESCAPE);
        assertThat(bar.isVisible()).isFalse();
        assertThat(isLeft).isTrue();
        robot.interact(bar::begin);
        TextField field = robot.lookup("#find").query();
        assertThat(field.getSelectedText()).isEqualTo(WORD);
        assertThat(told(robot)).isEqualTo("2 of " + places.size());
        assertThat(reader.markedWordsProperty().get()).contains(places.get(1));
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#find-told").queryLabeled().getText();
    }
}
