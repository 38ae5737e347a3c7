package org.quotewright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ArticleSummary;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.common.Png;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Preferences;
import org.quotewright.ui.common.StageDialogs;
import org.testfx.util.WaitForAsyncUtils;

/** A desk in a window, steered by its keys, whose windows are saved as pictures. */
record GalleryDesk(GalleryProject project, Desk desk, Scene scene, DirectJobRunner jobs) {

    private static final int HIGH = 900;
    private static final long PATIENCE = 20_000;

    static GalleryDesk open(GalleryProject project, Preferences preferences, int width) {
        return inFx(() -> {
            Stage stage = new Stage();
            Dress dress = new Dress(preferences.look());
            Equipment equipment =
                    new Equipment(
                            preferences,
                            new Messages(preferences.habits().language().get().locale()),
                            dress,
                            new StageDialogs(() -> stage, dress),
                            new GalleryFiles(project.other(), project.exported()),
                            new GalleryFiles(project.other(), project.exported()),
                            () -> true);
            DirectJobRunner jobs = new DirectJobRunner();
            Desk desk = new DeskFactory(project.session(), jobs, equipment).desk();
            Scene scene = desk.scene(width, HIGH);
            stage.setScene(scene);
            stage.show();
            desk.begin(List.of());
            return new GalleryDesk(project, desk, scene, jobs);
        });
    }

    void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            fire(code, false);
        }
    }

    /** Keys of the form in front. */
    void pressInForm(KeyCode... codes) {
        for (KeyCode code : codes) {
            fireAt(focused(form()), code, false);
        }
    }

    private static Node focused(Scene form) {
        return inFx(() -> Optional.ofNullable(form.getFocusOwner()).orElse(form.getRoot()));
    }

    private boolean isForm(Window window) {
        return window != scene.getWindow() && window instanceof Stage;
    }

    private Scene form() {
        return Window.getWindows().stream()
                .filter(this::isForm)
                .map(Window::getScene)
                .findFirst()
                .orElseThrow();
    }

    void chord(KeyCode code) {
        fire(code, true);
    }

    void shifted(KeyCode code) {
        inFx(() -> {
            scene.getRoot()
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
            return code;
        });
    }

    void openPalette() {
        shiftChord(KeyCode.P);
        type("#palette-words", "quot");
    }

    private void shiftChord(KeyCode code) {
        inFx(() -> {
            scene.getRoot()
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", code, true, true, false, false));
            return true;
        });
    }

    /** Opens the form of preferences at one of its pages. */
    void showPreferences(int page) {
        chord(KeyCode.COMMA);
        inFx(() -> {
            ((TabPane) form().lookup("#preferences")).getSelectionModel().select(page);
            return page;
        });
    }

    void search(String words) {
        chord(KeyCode.K);
        type("#search", words);
    }

    /** Opens the search form at what it finds. */
    void find(String words) {
        beginToFind(words);
        fireAt(form().lookup("#query"), KeyCode.ENTER, false);
    }

    /** Opens the search form, where it is not open, and types there. */
    void beginToFind(String words) {
        if (Window.getWindows().stream().noneMatch(this::isForm)) {
            shiftChord(KeyCode.F);
        }
        inFx(() -> {
            TextField query = (TextField) form().lookup("#query");
            query.requestFocus();
            query.clear();
            query.replaceText(0, 0, words);
            return words;
        });
    }

    void saveSearch(String name) {
        pressInForm(KeyCode.S);
        inFx(() -> {
            ((TextField) form().lookup("#saved-name")).setText(name);
            return name;
        });
        fireAt(form().lookup("#saved-name"), KeyCode.ENTER, false);
    }

    /** Answers the box that completes names. */
    void complete(String words) {
        type("#completion", words);
        fireAt(scene.lookup("#completion"), KeyCode.ENTER, false);
    }

    /** Decides all that is open. */
    void decideAll() {
        List<ArticleSummary> articles = project.session().library().articles();
        List<ReviewedQuote> open =
                articles.stream()
                        .flatMap(article ->
                                project.session().library().open(article.id()).quotes().stream())
                        .filter(quote -> !quote.state().isDecided())
                        .toList();
        open.stream().skip(1).forEach(quote -> project.session().review().accept(quote.id()));
        press(KeyCode.ENTER);
    }

    void decideOnNoDisk() {
        project.close();
        press(KeyCode.ENTER);
    }

    void beginTour() {
        inFx(() -> {
            desk.tour().begin();
            return true;
        });
    }

    void failUnexpectedly() {
        inFx(() -> {
            desk.notices().unexpected(new IllegalStateException("a fault of ours"));
            return true;
        });
    }

    void hoverFiles() {
        OutsideDrag.ofFiles(scene.getRoot(), List.of(project.folder(), project.folder())).hovers();
    }

    /** A file as it is looked at before it is added, once it can be. */
    void look(String name, byte[] file) {
        inFx(() -> {
            desk.imports().add(List.of(GalleryImports.written(this, name, file)));
            return name;
        });
        try {
            WholeJob.waitUntil(GalleryDesk::canBeTaken);
        } catch (TimeoutException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean canBeTaken() {
        return Window.getWindows().stream()
                .flatMap(window -> Stream.ofNullable(window.getScene().lookup("#preview-take")))
                .anyMatch(take -> !take.isDisabled());
    }

    /** Another organisation for one quotation, which others of the speaker may have too. */
    void offerTheOthers() {
        press(KeyCode.O);
        complete("Sea Office of Averland");
    }

    /** Saves the desk in one folder and what stands before it in another, and closes all. */
    void save(Path folder, Path others, String name) {
        write(folder.resolve(name + ".png"), scene);
        Window.getWindows().stream()
                .filter(window -> window != scene.getWindow() && window instanceof Stage)
                .forEach(dialog -> {
                    requireOnScreen(name, dialog);
                    write(others.resolve(name + "-form.png"), dialog.getScene());
                });
        inFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }

    /** What is larger than the screen, nobody could use. */
    private static void requireOnScreen(String name, Window dialog) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (dialog.getWidth() > screen.getWidth() || dialog.getHeight() > screen.getHeight()) {
            throw new IllegalStateException(
                    "%s: %.0f x %.0f on a screen of %.0f x %.0f"
                            .formatted(
                                    name,
                                    dialog.getWidth(),
                                    dialog.getHeight(),
                                    screen.getWidth(),
                                    screen.getHeight()));
        }
    }

    private void type(String field, String words) {
        inFx(() -> {
            ((TextField) scene.lookup(field)).setText(words);
            return words;
        });
    }

    private void fire(KeyCode code, boolean control) {
        fireAt(scene.getRoot(), code, control);
    }

    private static void fireAt(Node target, KeyCode code, boolean control) {
        inFx(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                target.fireEvent(new KeyEvent(type, "", "", code, false, control, false, false));
            }
            return code;
        });
    }

    private static void write(Path file, Scene scene) {
        WritableImage image = inFx(() -> scene.snapshot(null));
        try {
            Files.write(file, Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In JavaFX's thread, and with the layout that follows from it. */
    static <T> T inFx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
