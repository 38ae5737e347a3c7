package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;
import org.quotewright.ui.common.ChooserFilePicker;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Preferences;
import org.quotewright.ui.common.StageDialogs;
import org.quotewright.ui.common.WindowIcon;
import org.quotewright.ui.common.desk.Position;
import org.quotewright.ui.common.desk.Projects;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.shell.CutImport;

/** A window with a desk in it, which remembers its size and look. */
final class DeskWindow implements Projects {

    private static final Duration SOON = Duration.seconds(1);

    /** What a system puts round a window at most. */
    private static final double FRAME = 48;

    private final Stage stage = new Stage();
    private final JobRunner jobs;
    private final Messages messages;
    private final Desk desk;
    private final Preferences preferences;
    private final PauseTransition rest = new PauseTransition(SOON);
    private final PauseTransition placeRest = new PauseTransition(SOON);
    private final List<Path> others;
    private Settings settings;
    private final AtomicReference<Optional<CutImport>> cut =
            new AtomicReference<>(Optional.empty());
    private Optional<CutImport> toTell = Optional.empty();
    private boolean fillsSample;
    private Optional<Path> next = Optional.empty();

    /**
     * @param others the other projects of this machine
     */
    DeskWindow(Session session, JobRunner jobs, Settings settings, List<Path> others) {
        this.settings = settings;
        this.jobs = jobs;
        this.others = List.copyOf(others);
        BundledFonts.load();
        preferences = settings.preferences();
        messages = new Messages(settings.habits().language().locale());
        Dress dress = new Dress(preferences.look());
        Equipment equipment =
                new Equipment(
                        preferences,
                        messages,
                        dress,
                        new StageDialogs(() -> stage, dress),
                        new ChooserFilePicker(() -> stage, messages),
                        this,
                        () -> Engines.has(Engines.Choice.MODEL));
        desk = new DeskFactory(session, jobs, equipment).desk();
        new UncaughtReport(desk.notices()).install();
        desk.shell().listShown().set(settings.window().listShown());
        stage.setTitle(messages.text("app.title", session.name()));
        WindowIcon.on(stage);
    }

    /** Has the first frame say that the sample will come. */
    void expectSample() {
        fillsSample = true;
        desk.sample().expect();
    }

    /** Adds the sample's articles. */
    void beginSample() {
        afterFirstFrames(() ->
                desk.sample()
                        .begin(() -> {
                            beginTour();
                            tell();
                        }));
    }

    /** Shows the desk to somebody new, unless they have seen it. */
    void beginTour() {
        desk.tour().begin();
    }

    /** An import on which the desk was closed last: told once the desk is there. */
    void willTell(Optional<CutImport> last) {
        toTell = last;
    }

    void show(List<Path> articles, Runnable closed) {
        show(articles, Optional.empty(), closed);
    }

    /** Begins where the analyst left off. */
    void show(List<Path> articles, Optional<Position> left, Runnable closed) {
        WindowPlace place = settings.window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                desk.scene(
                        Math.min(place.width(), screen.getWidth()),
                        Math.min(place.height(), screen.getHeight() - FRAME)));
        place.corner().filter(DeskWindow::isOnAScreen).ifPresent(this::moveTo);
        stage.setMaximized(place.maximised());
        stage.setOnCloseRequest(request -> {
            desk.shell().requestFocus();
            if (leaving().isToAsk()) {
                request.consume();
                close();
            }
        });
        stage.setOnHiding(hiding -> {
            rest.stop();
            placeRest.stop();
            leave();
            settings = current();
        });
        stage.setOnHidden(hidden -> closed.run());
        stage.show();
        desk.shell().requestFocus();
        afterFirstFrames(() -> {
            desk.open(left);
            afterFirstFrames(() -> {
                desk.goOn(articles);
                if (!fillsSample) {
                    tell();
                }
            });
        });
    }

    /** Not where the window was closed meanwhile. */
    private void afterFirstFrames(Runnable work) {
        FirstFrames.then(() -> {
            if (stage.isShowing()) {
                work.run();
            }
        });
    }

    @Override
    public List<Path> others() {
        return others;
    }

    /** A project that cannot be opened is told of here: this one stays on the desk then. */
    @Override
    public void open(Path project) {
        jobs.aside(
                Job.of(messages.text("job.open"), progress -> openable(project)),
                there -> {
                    next = Optional.of(there);
                    close();
                },
                failure -> desk.notices().failed("notice.no-project", failure));
    }

    private static Path openable(Path project) throws ProjectUnavailable {
        Sessions.requireOpenable(project);
        return project;
    }

    /** Not before the analyst said so, where articles are still being added. */
    void close() {
        desk.shell().requestFocus();
        leaving().before(stage::close);
    }

    private LeavingQuestion leaving() {
        return new LeavingQuestion(desk.imports(), desk.equipment().dialogs(), messages);
    }

    /** After what is done unasked, which would take the place of its words. */
    private void tell() {
        toTell.ifPresent(desk::tell);
    }

    /** What runs is brought to its end, so that the project can be closed. */
    void leave() {
        desk.imports().leave(what -> cut.set(Optional.of(what)));
    }

    /** The import on which the desk was closed, once its jobs are done; empty where none ran. */
    Optional<CutImport> cutImport() {
        return cut.get();
    }

    /** The project to go on with, once the window is closed. */
    Optional<Path> next() {
        return next;
    }

    /** Where the analyst is. */
    Optional<Position> position() {
        return desk.navigation().position();
    }

    /**
     * Tells of settings that changed once they have rested for a second: not for every step of a
     * window that is being resized.
     */
    void whenSettingsRest(Consumer<Settings> keep) {
        rest.setOnFinished(rested -> {
            settings = current();
            keep.accept(settings);
        });
        preferences.look().taste().subscribe(taste -> changed());
        preferences.reading().taste().subscribe(taste -> changed());
        preferences.habits().kept().subscribe(kept -> changed());
        preferences.keys().own().subscribe(own -> changed());
        desk.shell().listShown().subscribe(shown -> changed());
        stage.maximizedProperty().subscribe(maximised -> changed());
        stage.xProperty().subscribe(x -> changed());
        stage.yProperty().subscribe(y -> changed());
        stage.widthProperty().subscribe(width -> changed());
        stage.heightProperty().subscribe(height -> changed());
    }

    /** As {@link #whenSettingsRest}, of where the analyst is: after decisions and new articles. */
    void whenPlaceRests(Consumer<Position> keep) {
        placeRest.setOnFinished(rested -> position().ifPresent(keep));
        desk.navigation()
                .whenMoved(() -> {
                    if (stage.isShowing()) {
                        placeRest.playFromStart();
                    }
                });
    }

    private void changed() {
        if (stage.isShowing() && !current().equals(settings)) {
            rest.playFromStart();
        }
    }

    /** As the analyst left them, once the window is closed. */
    Settings settings() {
        return settings;
    }

    private Settings current() {
        return Settings.of(preferences, place());
    }

    /** Of a maximised window, the place is remembered to which it goes back. */
    private WindowPlace place() {
        boolean listShown = desk.shell().listShown().get();
        WindowPlace before = settings.window();
        if (stage.isMaximized()) {
            return new WindowPlace(
                    before.corner(), before.width(), before.height(), true, listShown);
        }
        return new WindowPlace(
                Optional.of(new Point2D(stage.getX(), stage.getY())),
                stage.getScene().getWidth(),
                stage.getScene().getHeight(),
                false,
                listShown);
    }

    private void moveTo(Point2D corner) {
        stage.setX(corner.getX());
        stage.setY(corner.getY());
    }

    /** A screen may have been taken away since. */
    private static boolean isOnAScreen(Point2D corner) {
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().contains(corner));
    }
}
