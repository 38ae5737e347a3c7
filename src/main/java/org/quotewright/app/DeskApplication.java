package org.quotewright.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quotewright.review.Job;
import org.quotewright.review.Session;
import org.quotewright.ui.common.desk.Position;
import org.quotewright.ui.shell.CutImport;

/** Runs the desk in its window. */
public final class DeskApplication {

    private static final Logger LOGGER = System.getLogger(DeskApplication.class.getName());

    /** Of a process that is to end, with a window that may not answer. */
    private static final long PATIENCE_SECONDS = 2;

    private DeskApplication() {}

    /**
     * Opens a project on the desk and returns after its window was closed and all that was decided
     * is on disk. The session stays open: close it then.
     *
     * @param articles files and folders to add first
     * @param isSample whether the project is the one for those who see the desk first
     * @param files what is remembered of the desk, and where
     * @param end asks the desk to close where the process is to end
     * @return the project to go on with, where the analyst asked for another one
     * @throws UnsupportedOperationException where there is no display
     */
    public static Optional<Path> open(
            Session session, List<Path> articles, boolean isSample, DeskFiles files, OrderlyEnd end)
            throws InterruptedException {
        SettingsFile file = files.settings();
        AtomicReference<Settings> settings = new AtomicReference<>(load(file));
        AtomicReference<Optional<Position>> position =
                new AtomicReference<>(load(files.position()));
        AtomicReference<Supplier<Optional<CutImport>>> cut = new AtomicReference<>(Optional::empty);
        AtomicReference<Optional<Path>> next = new AtomicReference<>(Optional.empty());
        try (FxJobRunner jobs = new FxJobRunner()) {
            untilClosed(closed -> {
                DeskWindow window = new DeskWindow(session, jobs, settings.get(), files.others());
                window.willTell(load(files.cutImport()));
                cut.set(window::cutImport);
                Runnable left =
                        () -> {
                            window.leave();
                            position.set(window.position());
                            settings.set(window.settings());
                            next.set(window.next());
                            closed.run();
                        };
                end.whenAsked(() -> leave(left, closed));
                window.whenSettingsRest(rested -> keep(jobs, file.file(), () -> file.save(rested)));
                PositionFile place = files.position();
                window.whenPlaceRests(rested -> keep(jobs, place.file(), () -> place.save(rested)));
                boolean fillsSample = isSample && !session.readOnly();
                if (fillsSample) {
                    window.expectSample();
                }
                window.show(articles, position.get(), left);
                if (fillsSample) {
                    window.beginSample();
                } else if (isSample) {
                    window.beginTour();
                }
            });
        }
        save(file, settings.get());
        save(files.cutImport(), cut.get().get());
        position.get().ifPresent(left -> save(files.position(), left));
        return next.get();
    }

    /**
     * Says in a window of its own why there is no desk, and returns after it was closed; instead of
     * {@link #open}.
     *
     * @throws UnsupportedOperationException where there is no display
     */
    public static void refuse(String sentence, SettingsFile file) throws InterruptedException {
        Settings settings = load(file);
        untilClosed(closed -> new RefusalWindow(sentence, settings).show(closed));
    }

    /**
     * Shows a window that runs what it is given once it is closed. One that cannot be shown counts
     * as closed.
     */
    private static void untilClosed(Consumer<Runnable> window) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        FxJobRunner.onInterface(() -> {
            boolean shown = false;
            try {
                window.accept(closed::countDown);
                shown = true;
            } finally {
                if (!shown) {
                    closed.countDown();
                }
            }
        });
        closed.await();
    }

    /** By way of the interface's thread; that may have ended already with the process. */
    private static void leave(Runnable left, Runnable closed) {
        CountDownLatch leaving = new CountDownLatch(1);
        FxJobRunner.onInterface(() -> {
            left.run();
            leaving.countDown();
        });
        try {
            leaving.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed.run();
    }

    private static Settings load(SettingsFile file) {
        try {
            return file.load();
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "settings not read: " + file.file(), e);
            return Settings.FIRST;
        }
    }

    private static Optional<Position> load(PositionFile place) {
        try {
            return place.load();
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "position not read: " + place.file(), e);
            return Optional.empty();
        }
    }

    private static Optional<CutImport> load(CutImportFile cut) {
        try {
            return cut.load();
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "import not read: " + cut.file(), e);
            return Optional.empty();
        }
    }

    private static void save(CutImportFile file, Optional<CutImport> cut) {
        try {
            file.save(cut);
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "import not saved: " + file.file(), e);
        }
    }

    private static void save(PositionFile place, Position position) {
        try {
            place.save(position);
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "position not saved: " + place.file(), e);
        }
    }

    /** Behind the decisions of the desk, so that two savings never meet. */
    private static void keep(FxJobRunner jobs, Path file, Saving saved) {
        Job<Boolean> saving =
                Job.of(
                        file.toString(),
                        progress -> {
                            saved.save();
                            return true;
                        });
        jobs.inOrder(
                saving,
                done -> {},
                failure -> LOGGER.log(Logger.Level.WARNING, "not saved: " + file, failure));
    }

    /** Writes a file of what is remembered. */
    @FunctionalInterface
    private interface Saving {
        void save() throws IOException;
    }

    private static void save(SettingsFile file, Settings settings) {
        try {
            file.save(settings);
        } catch (IOException e) {
            LOGGER.log(Logger.Level.WARNING, "settings not saved: " + file.file(), e);
        }
    }
}
