package org.quotewright.ui.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.quotewright.model.QuoteId;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Png;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;

/** Draws the reading surface in many states into PNG files, to be looked at. */
public final class ReaderShots {

    static final String DESK_FONT = "data:text/css,.root{-fx-font-family:Inter;-fx-font-size:14px}";

    private ReaderShots() {}

    /** Takes the folder for the pictures. */
    public static void main(String[] arguments) {
        Application.launch(Desk.class, arguments);
    }

    /** The window that the pictures are taken of. */
    public static final class Desk extends Application {

        @Override
        public void start(Stage stage) throws IOException {
            BundledFonts.load();
            for (Theme theme : Theme.values()) {
                shoot(stage, theme, "harbour", PressArticles.harbour(), 2, 1, 790);
            }
            shoot(stage, Theme.LIGHT, "hover", PressArticles.harbour(), 0, 1, 790);
            shoot(stage, Theme.LIGHT, "zoom", PressArticles.harbour(), 4, 2, 1000);
            shoot(stage, Theme.LIGHT, "narrow", PressArticles.harbour(), 4, 1, 420);
            shoot(stage, Theme.LIGHT, "nested", PressArticles.nested(), 2, 1, 790);
            shoot(stage, Theme.DARK, "nested", PressArticles.nested(), 5, 1.5, 1000);
            shoot(stage, Theme.LIGHT, "names", PressArticles.longNames(), 5, 1, 790);
            shoot(stage, Theme.LIGHT, "rtl", PressArticles.rightToLeft(), 1, 1, 790);
            shoot(stage, Theme.LIGHT, "empty", PressArticles.empty(), 0, 1, 790);
            shoot(
                    stage,
                    Theme.LIGHT,
                    "long",
                    PressArticles.longOne(400, "And so on. "),
                    301,
                    1,
                    790);
            Platform.exit();
        }

        private void shoot(
                Stage stage,
                Theme theme,
                String name,
                OpenArticle article,
                int selected,
                double zoom,
                int width)
                throws IOException {
            ReaderViewModel reader = new ReaderViewModel();
            ReaderView view = new ReaderView(reader, new Messages());
            Scene scene = new Scene(view, width, 860);
            scene.getStylesheets().addAll(theme.stylesheet(), Theme.speakers(), DESK_FONT);
            stage.setScene(scene);
            stage.show();
            reader.open(article);
            reader.zoomTo(zoom);
            if (selected > 0) {
                reader.select(new QuoteId(selected));
            } else {
                reader.hover(Optional.of(new QuoteId(4)));
            }
            for (int pass = 0; pass < 2; pass++) {
                view.applyCss();
                view.layout();
            }
            String file = name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png";
            Path folder = Path.of(getParameters().getRaw().getFirst());
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), Png.of(scene.snapshot(null)));
        }
    }
}
