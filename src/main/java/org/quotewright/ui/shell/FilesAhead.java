package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotewright.review.FilePart;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.ReadyArticle;

/** Files that wait; the first ones are read beside each other, and taken in their order. */
final class FilesAhead {

    /** One lane stays free for what else is asked for meanwhile. */
    private static final int MOST = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final Deque<Slot> slots = new ArrayDeque<>();
    private final Library library;
    private final JobRunner jobs;
    private final String title;
    private final Runnable arrived;
    private final Consumer<Exception> failed;

    /**
     * @param title of the jobs
     * @param arrived is told of each file that was read
     */
    FilesAhead(
            Library library,
            JobRunner jobs,
            String title,
            Runnable arrived,
            Consumer<Exception> failed) {
        this.library = library;
        this.jobs = jobs;
        this.title = title;
        this.arrived = arrived;
        this.failed = failed;
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    void add(List<FilePart> files) {
        files.forEach(file -> slots.addLast(new Slot(file)));
    }

    void addFirst(List<FilePart> files) {
        files.reversed().forEach(file -> slots.addFirst(new Slot(file)));
    }

    /** Where the first one stands. */
    Optional<Path> place() {
        return Optional.ofNullable(slots.peekFirst()).map(slot -> slot.file.place());
    }

    /** Begins to read the first ones, where that was not begun. */
    void begin() {
        List<Slot> first = slots.stream().limit(MOST).toList();
        first.stream().filter(slot -> !slot.isBegun && slots.contains(slot)).forEach(this::begin);
    }

    private void begin(Slot slot) {
        slot.isBegun = true;
        slot.job =
                jobs.aside(
                        Job.of(title, progress -> library.read(slot.file, progress)),
                        ready -> {
                            slot.ready = Optional.of(ready);
                            arrived.run();
                        },
                        failed);
    }

    /** What came of the first file, once it was read; it does not wait any more then. */
    Optional<ReadyArticle> take() {
        Optional<ReadyArticle> ready =
                Optional.ofNullable(slots.peekFirst()).flatMap(slot -> slot.ready);
        ready.ifPresent(taken -> slots.removeFirst());
        return ready;
    }

    /** Gives up what is being read, and all that waits. */
    void clear() {
        slots.forEach(slot -> slot.job.cancel());
        slots.clear();
    }

    /** A file, and what came of it by now. */
    private static final class Slot {
        private final FilePart file;
        private JobRunner.RunningJob job = () -> {};
        private Optional<ReadyArticle> ready = Optional.empty();
        private boolean isBegun;

        private Slot(FilePart file) {
            this.file = file;
        }
    }
}
