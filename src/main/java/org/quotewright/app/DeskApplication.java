package org.quotewright.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.quotewright.review.Job;
import org.quotewright.review.Session;

/** Runs the desk in its window. */
public final class DeskApplication {

    private static final Logger LOGGER = System.getLogger(DeskApplication.class.getName());

    private DeskApplication() {}

    /**
     * Opens a project on the desk and returns after its window was closed and all that was decided
     * is on disk; once in the life of a process. The session stays open: close it then.
     *
     * @param articles files and folders to add first
     * @param file where the look of the desk is remembered
     * @throws UnsupportedOperationException where there is no display
     */
    public static void open(Session session, List<Path> articles, SettingsFile file)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Settings> settings = new AtomicReference<>(load(file));
        try (FxJobRunner jobs = new FxJobRunner()) {
            Platform.startup(() -> show(session, articles, file, jobs, settings, closed));
            closed.await();
        }
        save(file, settings.get());
    }

    /** A window that cannot be shown counts as closed. */
    private static void show(
            Session session,
            List<Path> articles,
            SettingsFile file,
            FxJobRunner jobs,
            AtomicReference<Settings> settings,
            CountDownLatch closed) {
        boolean shown = false;
        try {
            DeskWindow window = new DeskWindow(session, jobs, settings.get());
            window.whenSettingsRest(rested -> keep(jobs, file, rested));
            window.show(
                    articles,
                    () -> {
                        settings.set(window.settings());
                        closed.countDown();
                    });
            shown = true;
        } finally {
            if (!shown) {
                closed.countDown();
            }
        }
    }

    private static Settings load(SettingsFile file) {
        try {
            return file.load();
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "settings not read: " + file.file(), e);
            return Settings.FIRST;
        }
    }

    /** Behind the decisions of the desk, so that two savings never meet. */
    private static void keep(FxJobRunner jobs, SettingsFile file, Settings settings) {
        Job<Boolean> saving =
                Job.of(
                        file.file().toString(),
                        progress -> {
                            file.save(settings);
                            return true;
                        });
        jobs.inOrder(
                saving,
                saved -> {},
                failure ->
                        LOGGER.log(
                                Logger.Level.WARNING,
                                "settings not saved: " + file.file(),
                                failure));
    }

    private static void save(SettingsFile file, Settings settings) {
        try {
            file.save(settings);
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "settings not saved: " + file.file(), e);
        }
    }
}
