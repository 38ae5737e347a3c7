package org.quotewright.app.cli;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.app.DeskApplication;
import org.quotewright.app.DeskFiles;
import org.quotewright.app.OrderlyEnd;
import org.quotewright.app.Places;
import org.quotewright.app.PositionFile;
import org.quotewright.app.RecentProjects;
import org.quotewright.app.SettingsFile;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Model.CommandSpec;

/** Opens the desk's window on a project and waits until it is closed. */
final class DeskStart {

    private static final Logger LOGGER = System.getLogger(DeskStart.class.getName());

    private final CommandSpec spec;
    private final Places places;
    private Optional<Path> asked = Optional.empty();

    DeskStart(CommandSpec spec, Places places) {
        this.spec = spec;
        this.places = places;
    }

    /** The desk, and after it those that the analyst goes on to. */
    int run(Path first, List<Path> articles, boolean sample) {
        int status = runOnce(first, articles, sample);
        Path last = first;
        while (asked.isPresent()) {
            Path next = asked.get();
            asked = Optional.empty();
            status = runOnce(next, List.of(), next.equals(places.sampleProject()));
            if (status != 0 && !next.equals(last)) {
                asked = Optional.of(last);
            } else {
                last = next;
            }
        }
        return status;
    }

    /** A project that cannot be opened is told of on standard error and in a window. */
    private int runOnce(Path project, List<Path> articles, boolean sample) {
        try (OrderlyEnd end = OrderlyEnd.ofProcess()) {
            Files.createDirectories(project.toAbsolutePath().getParent());
            List<Path> known = others(project);
            return ProjectWork.withProject(
                    project,
                    analyst(),
                    open -> {
                        recent().opened(project);
                        return show(open, articles, sample, files(project, known), end);
                    });
        } catch (IOException | ProjectUnavailable e) {
            return FailureSentences.of(e).map(this::refuse).orElse(1);
        }
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        try {
            return waitFor(() -> DeskApplication.refuse(sentence, settings()), 1);
        } catch (UnsupportedOperationException e) {
            LOGGER.log(Level.WARNING, "the display that is named cannot be used", e);
            return 1;
        }
    }

    private int show(
            ProjectSession open,
            List<Path> articles,
            boolean sample,
            DeskFiles files,
            OrderlyEnd end) {
        if (open.session().readOnly()) {
            ReadOnlyProject.tell(spec, open);
        }
        return waitFor(
                () -> asked = DeskApplication.open(open.session(), articles, sample, files, end),
                0);
    }

    private DeskFiles files(Path project, List<Path> others) {
        PositionFile place = PositionFile.of(places.config().resolve("positions"), project);
        return new DeskFiles(settings(), place, others);
    }

    /** As the analyst wants to be called, else as the system calls them. */
    String analyst() throws IOException {
        String chosen = settings().load().habits().analyst();
        return chosen.isBlank() ? System.getProperty("user.name", "") : chosen;
    }

    /** Nobody has seen the desk on this machine: no project of their own, no tour taken. */
    boolean isFirst() throws IOException {
        return !Files.exists(places.ownProject()) && !settings().load().habits().toured();
    }

    /** Where the desk was closed last. */
    Optional<Path> last() throws IOException {
        return recent().last();
    }

    /** Those opened last, and those that everybody has. */
    List<Path> others(Path project) throws IOException {
        return Stream.concat(
                        recent().all().stream(),
                        Stream.of(places.ownProject(), places.sampleProject()))
                .distinct()
                .filter(other -> !other.equals(project.toAbsolutePath().normalize()))
                .toList();
    }

    private RecentProjects recent() {
        return new RecentProjects(places.config().resolve("recent-projects.txt"));
    }

    private SettingsFile settings() {
        return new SettingsFile(places.config().resolve("desk.properties"));
    }

    private static int waitFor(Window window, int status) {
        try {
            window.open();
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** A window; opening it returns after it was closed. */
    @FunctionalInterface
    private interface Window {
        void open() throws InterruptedException;
    }
}
