package org.quotewright.ui.reader;

import javafx.scene.text.Text;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A reader in a window of its own, for tests of what is seen there. */
@ExtendWith(FxThreadExtension.class)
abstract class OnSheet {

    final ReaderViewModel reader = new ReaderViewModel();
    ReaderView view;

    /** Not by TestFX, which looks for what begins a test in its own class alone. */
    @BeforeEach
    final void open() {
        FxThreadExtension.onFx(() -> {
            BundledFonts.load();
            view = new ReaderView(reader, new Messages());
            Scene scene = new Scene(view, 790, 700);
            scene.getStylesheets()
                    .addAll(Theme.LIGHT.stylesheet(), Theme.speakers(), ReaderShots.DESK_FONT);
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    /** The window is the same one for all tests. */
    final void heighten(FxRobot robot, double height) {
        robot.interact(() -> view.getScene().getWindow().setHeight(height));
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void show(FxRobot robot, OpenArticle article) {
        robot.interact(() -> reader.open(article));
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void select(FxRobot robot, int quote) {
        robot.interact(() -> reader.select(new QuoteId(quote)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    static Text run(FxRobot robot) {
        return robot.lookup(".reader-words .run").query();
    }

    /** A point on the screen in the middle of words that stand on one line. */
    final Point2D pointOf(String words) {
        return FxThreadExtension.onFx(() -> {
            Rectangle2D box =
                    boxOf(
                            PressArticles.spanOf(
                                    reader.articleProperty().get().orElseThrow(), words));
            return view.localToScreen(
                    box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
        });
    }

    /** The first box of words, in the view. */
    final Rectangle2D boxOf(Span span) {
        WaitForAsyncUtils.waitForFxEvents();
        return view.boxesOf(span).getFirst();
    }
}
