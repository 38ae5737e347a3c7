package org.quotewright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quotewright.review.ExportFormat;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.StageDialogs;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of the running desk: the first argument is the folder that they go to. */
final class Gallery {

    private static final int WIDE = 1400;
    private static final int HIGH = 900;
    private static final long PATIENCE = 20_000;

    private final Path folder;

    private Gallery(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(BundledFonts::load).get();
        new Gallery(folder).takeAll();
        Platform.exit();
    }

    private void takeAll() {
        onFilled("desk-light", Theme.LIGHT, 1, WIDE, Gallery::reviewed);
        onFilled("desk-dark", Theme.DARK, 1, WIDE, Gallery::reviewed);
        onFilled("desk-contrast", Theme.CONTRAST, 1, WIDE, Gallery::reviewed);
        onFilled("large", Theme.LIGHT, 2, WIDE, Gallery::reviewed);
        onFilled("folded", Theme.LIGHT, 1, 1000, Gallery::reviewed);
        onFilled("drawer", Theme.DARK, 1, 800, scene -> press(scene, KeyCode.DOWN, KeyCode.D));
        onFilled("speaker", Theme.LIGHT, 1, WIDE, scene -> press(scene, KeyCode.DOWN, KeyCode.S));
        onFilled("search-light", Theme.LIGHT, 1, WIDE, scene -> search(scene, "ferry OR harbours"));
        onFilled("search-dark", Theme.DARK, 1, WIDE, scene -> search(scene, "said"));
        onFilled("export", Theme.LIGHT, 1, WIDE, scene -> chord(scene, KeyCode.E));
        onFilled("shortcuts", Theme.DARK, 1, WIDE, scene -> press(scene, KeyCode.F1));
        onFilled("preferences", Theme.LIGHT, 1, WIDE, scene -> chord(scene, KeyCode.COMMA));
        on("empty", false, Theme.LIGHT, 1, WIDE, scene -> {});
    }

    private static void reviewed(Scene scene) {
        press(scene, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.ENTER);
        press(scene, KeyCode.UP, KeyCode.UP, KeyCode.F, KeyCode.UP);
    }

    private void onFilled(String name, Theme theme, double zoom, int width, Consumer<Scene> then) {
        on(name, true, theme, zoom, width, then);
    }

    private void on(
            String name,
            boolean filled,
            Theme theme,
            double zoom,
            int width,
            Consumer<Scene> then) {
        Path home = temporary();
        try (InventedProject project =
                filled ? InventedProject.filled(home) : new InventedProject(home)) {
            if (filled) {
                project.add(List.of(InventedArticles.withoutQuotes(home)));
            }
            Scene scene = inFx(() -> open(project, theme, zoom, width));
            then.accept(scene);
            save(name, scene);
            Window.getWindows().stream()
                    .filter(window -> window != scene.getWindow() && window instanceof Stage)
                    .forEach(dialog -> save(name + "-dialog", dialog.getScene()));
            inFx(Gallery::closeAll);
        }
    }

    private static Scene open(InventedProject project, Theme theme, double zoom, int width) {
        Stage stage = new Stage();
        Look look = new Look(theme, zoom);
        Dress dress = new Dress(look);
        Equipment equipment =
                new Equipment(look, dress, new StageDialogs(() -> stage, dress), new NoFiles());
        Desk desk = new DeskFactory(project.session(), new DirectJobRunner(), equipment).desk();
        Scene scene = desk.scene(width, HIGH);
        stage.setScene(scene);
        stage.show();
        desk.begin(List.of());
        return scene;
    }

    private static boolean closeAll() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        return Window.getWindows().isEmpty();
    }

    /** In JavaFX's thread, and with the layout that follows from it. */
    private static <T> T inFx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("gallery");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void search(Scene scene, String words) {
        chord(scene, KeyCode.K);
        inFx(() -> {
            ((TextField) scene.lookup("#search")).setText(words);
            return words;
        });
    }

    private static void press(Scene scene, KeyCode... codes) {
        for (KeyCode code : codes) {
            fire(scene, code, false);
        }
    }

    private static void chord(Scene scene, KeyCode code) {
        fire(scene, code, true);
    }

    private static void fire(Scene scene, KeyCode code, boolean control) {
        inFx(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                scene.getRoot()
                        .fireEvent(new KeyEvent(type, "", "", code, false, control, false, false));
            }
            return code;
        });
    }

    private void save(String name, Scene scene) {
        WritableImage image = inFx(() -> scene.snapshot(null));
        try {
            Files.write(folder.resolve(name + ".png"), Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody picks files for a picture. */
    private record NoFiles() implements FilePicker {

        @Override
        public List<Path> articles() {
            return List.of();
        }

        @Override
        public Optional<Path> exportTarget(ExportFormat format, String suggestedName) {
            return Optional.empty();
        }
    }
}
