package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.ui.common.ChooserFilePicker;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.StageDialogs;
import org.quotewright.ui.common.desk.Position;
import org.quotewright.ui.common.palette.BundledFonts;

/** A window with a desk in it, which remembers its size and look. */
final class DeskWindow {

    private static final Duration SOON = Duration.seconds(1);

    private final Stage stage = new Stage();
    private final Desk desk;
    private final PauseTransition rest = new PauseTransition(SOON);
    private Settings settings;

    DeskWindow(Session session, JobRunner jobs, Settings settings) {
        this.settings = settings;
        BundledFonts.load();
        Messages messages = new Messages();
        Look look = new Look(settings.theme(), settings.zoom());
        Dress dress = new Dress(look);
        Equipment equipment =
                new Equipment(
                        look,
                        dress,
                        new StageDialogs(() -> stage, dress),
                        new ChooserFilePicker(() -> stage, messages),
                        () -> Engines.has(Engines.Choice.MODEL));
        desk = new DeskFactory(session, jobs, equipment).desk();
        desk.shell().listShown().set(settings.listShown());
        stage.setTitle(messages.text("app.title", session.name()));
    }

    void show(List<Path> articles, Runnable closed) {
        show(articles, Optional.empty(), closed);
    }

    /** Begins where the analyst left off. */
    void show(List<Path> articles, Optional<Position> left, Runnable closed) {
        stage.setScene(desk.scene(settings.width(), settings.height()));
        stage.setOnCloseRequest(request -> desk.shell().requestFocus());
        stage.setOnHiding(hiding -> {
            rest.stop();
            settings = current();
        });
        stage.setOnHidden(hidden -> closed.run());
        stage.show();
        desk.begin(articles, left);
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
        desk.look().theme().subscribe(theme -> changed());
        desk.look().zoom().subscribe(zoom -> changed());
        desk.shell().listShown().subscribe(shown -> changed());
        stage.widthProperty().subscribe(width -> changed());
        stage.heightProperty().subscribe(height -> changed());
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
        return new Settings(
                desk.look().theme().get(),
                desk.look().zoom().get(),
                stage.getScene().getWidth(),
                stage.getScene().getHeight(),
                desk.shell().listShown().get());
    }
}
