package org.quotewright.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.quotewright.app.DeskApplication;
import org.quotewright.app.DeskFiles;
import org.quotewright.app.OrderlyEnd;
import org.quotewright.app.Engines;
import org.quotewright.app.PositionFile;
import org.quotewright.app.SettingsFile;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Sessions;

/**
 * The running desk on a large project: from the press of a key, through the disk, to the frame that
 * shows what followed, styled and laid out, and then drawn where something changed: by software,
 * which a window on a screen leaves to the graphics card.
 */
final class DeskRun {

    private static final int PRESSES = 100;
    private static final int WARM_UP = 30;
    private static final int FIRST = 100;
    private static final long PATIENCE_SECONDS = 120;
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final int LOOKS = 60;

    private final Rows rows;
    private final String on;
    private final Scene scene;

    private DeskRun(Rows rows, String on, Scene scene) {
        this.rows = rows;
        this.on = on;
        this.scene = scene;
    }

    static void measure(Rows rows, Path folder, int articles) throws Exception {
        Path file = folder.resolve("desk.quotewright");
        LargeProject.write(file, articles);
        String on =
                String.format(
                        Locale.ROOT,
                        "%,d articles, %,d quotations",
                        articles,
                        articles * LargeProject.QUOTES_IN_ARTICLE);
        try (ProjectSession open =
                Sessions.open(
                        file, "bench", Engines.choose(Engines.Choice.RULES), Clock.systemUTC())) {
            CompletableFuture<Boolean> closed =
                    CompletableFuture.supplyAsync(() -> desk(open, folder));
            Scene scene = scene();
            untilNothingRunsAside();
            new DeskRun(rows, on, scene).presses();
            inFx(() -> {
                scene.getWindow().hide();
                return true;
            });
            closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static boolean desk(ProjectSession open, Path folder) {
        DeskFiles files =
                new DeskFiles(
                        new SettingsFile(folder.resolve("desk.properties")),
                        new PositionFile(folder.resolve("position.properties")),
                        List.of());
        try (OrderlyEnd end = OrderlyEnd.ofProcess()) {
            DeskApplication.open(open.session(), List.of(), false, files, end);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Once the first article is on the desk. */
    private static Scene scene() throws Exception {
        CompletableFuture<Scene> found = new CompletableFuture<>();
        while (!found.isDone()) {
            inFx(() -> {
                Window.getWindows().stream()
                        .map(Window::getScene)
                        .filter(DeskRun::shows)
                        .findFirst()
                        .ifPresent(found::complete);
                return true;
            });
        }
        return found.get();
    }

    /**
     * The model is loaded, the project checked and its backup written then: none belongs to a key.
     * One begins what the next goes on with, so that a look may fall between two.
     */
    private static void untilNothingRunsAside() {
        for (int quiet = 0; quiet < LOOKS; quiet++) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            quiet = isAnythingAside() ? 0 : quiet;
        }
    }

    private static boolean isAnythingAside() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread ->
                        thread.getName().startsWith("aside-")
                                && thread.getState() != Thread.State.WAITING);
    }

    private static boolean shows(Scene scene) {
        return scene != null
                && scene.lookup("#status-verified") instanceof Labeled verified
                && verified.getText().startsWith("0 of " + LargeProject.QUOTES_IN_ARTICLE);
    }

    private void presses() throws Exception {
        ObservableValue<String> verified =
                ((Labeled) scene.lookup("#status-verified")).textProperty();
        ObservableValue<String> article = scene.lookup(".reader").accessibleTextProperty();
        Timings first = new Timings();
        for (int i = 0; i < FIRST; i++) {
            press(KeyCode.ENTER, verified, first, new Timings());
        }
        first.percentiles(rows, "the first " + FIRST + " accepted, laid out", on);
        percentiles("accept and go on", KeyCode.ENTER, verified);
        percentiles("open the next article", KeyCode.CLOSE_BRACKET, article);
        percentiles("undo", KeyCode.U, verified);
    }

    private void percentiles(String figure, KeyCode key, ObservableValue<?> changes)
            throws Exception {
        Timings laidOut = new Timings();
        Timings drawn = new Timings();
        for (int i = 0; i < WARM_UP; i++) {
            press(key, changes, new Timings(), new Timings());
        }
        for (int i = 0; i < PRESSES; i++) {
            press(key, changes, laidOut, drawn);
        }
        laidOut.percentiles(rows, figure + ", laid out", on);
        drawn.percentiles(rows, figure + ", drawn by software", on);
    }

    private void press(KeyCode key, ObservableValue<?> changes, Timings laidOut, Timings drawn)
            throws Exception {
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            Timings.Watch watch = Timings.Watch.start();
            listenOnce(
                    changes,
                    () -> laidOut.read(watch),
                    () -> {
                        drawn.read(watch);
                        shown.complete(true);
                    });
            fire(KeyEvent.KEY_PRESSED, key);
            fire(KeyEvent.KEY_RELEASED, key);
        });
        shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** After the frame that lays out what follows from the change: the first one behind it. */
    private <T> void listenOnce(ObservableValue<T> changes, Runnable laidOut, Runnable drawn) {
        ChangeListener<T> listener =
                new ChangeListener<>() {
                    @Override
                    public void changed(ObservableValue<? extends T> value, T before, T now) {
                        value.removeListener(this);
                        afterFrame(laidOut, drawn);
                    }
                };
        changes.addListener(listener);
    }

    /** The frame is handed to the drawing thread before what comes later on this one. */
    private void afterFrame(Runnable laidOut, Runnable drawn) {
        Runnable once =
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        laidOut.run();
                        Platform.runLater(() -> afterDrawing(drawn));
                    }
                };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }

    /** Drawing jobs are done one after the other. */
    private static void afterDrawing(Runnable then) {
        Toolkit.getToolkit().addRenderJob(new RenderJob(then));
    }

    private void fire(EventType<KeyEvent> type, KeyCode key) {
        Node root = scene.getRoot();
        Event.fireEvent(root, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private static <T> T inFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
