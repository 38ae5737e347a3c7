package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.quotewright.review.FilePart;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.ReadyArticle;

/**
 * Files and folders that wait; of the files the first ones are read beside each other, and taken in
 * their order.
 */
final class FilesAhead {

    /** One lane stays free for what else is asked for meanwhile. */
    private static final int MOST = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final Deque<Path> named = new ArrayDeque<>();
    private final Deque<Slot> slots = new ArrayDeque<>();
    private final Library library;
    private final JobRunner jobs;
    private final String title;
    private final Told told;
    private List<Path> listed = List.of();
    private JobRunner.RunningJob listing = () -> {};
    private Optional<Path> taken = Optional.empty();

    /**
     * Who is told of what waits.
     *
     * @param more files that came to those that were named: those in folders
     * @param arrived of each file that was read
     * @param course how far the first file has come, from 0 to 1
     */
    record Told(
            IntConsumer more,
            Runnable arrived,
            DoubleConsumer course,
            Consumer<Exception> failed) {}

    /**
     * @param title of the jobs
     */
    FilesAhead(Library library, JobRunner jobs, String title, Told told) {
        this.library = library;
        this.jobs = jobs;
        this.title = title;
        this.told = told;
    }

    boolean isEmpty() {
        return slots.isEmpty() && named.isEmpty() && listed.isEmpty();
    }

    /** Files and folders, which are looked through once it is their turn. */
    void name(List<Path> paths) {
        named.addAll(paths);
    }

    void add(List<FilePart> files) {
        files.forEach(file -> slots.addLast(new Slot(file)));
    }

    void addFirst(List<FilePart> files) {
        files.reversed().forEach(file -> slots.addFirst(new Slot(file)));
    }

    /** Where the first one stands. */
    Optional<Path> place() {
        return waiting().findFirst();
    }

    /** Where all of them stand. */
    List<Path> places() {
        return waiting().distinct().toList();
    }

    /** Where the one stands that was taken last. */
    Optional<Path> taken() {
        return taken;
    }

    private Stream<Path> waiting() {
        return Stream.of(
                        slots.stream().map(slot -> slot.file.place()),
                        listed.stream(),
                        named.stream())
                .flatMap(each -> each);
    }

    /** Begins to read the first ones, where that was not begun. */
    void begin() {
        if (slots.isEmpty() && listed.isEmpty() && !named.isEmpty()) {
            list(List.copyOf(named));
        }
        List<Slot> first = slots.stream().limit(MOST).toList();
        first.stream().filter(slot -> !slot.isBegun && slots.contains(slot)).forEach(this::begin);
    }

    private void list(List<Path> paths) {
        named.clear();
        listed = paths;
        listing =
                jobs.aside(
                        Job.of(title, progress -> library.files(paths)),
                        found -> {
                            listed = List.of();
                            add(found);
                            told.more().accept(found.size() - paths.size());
                            told.arrived().run();
                        },
                        told.failed());
    }

    private void begin(Slot slot) {
        slot.isBegun = true;
        slot.job =
                jobs.aside(
                        Job.of(
                                title,
                                progress -> library.read(slot.file, progress),
                                (message, done, total) -> come(slot, done, total)),
                        ready -> {
                            slot.ready = Optional.of(ready);
                            told.arrived().run();
                        },
                        told.failed());
    }

    private void come(Slot slot, long done, long total) {
        if (slots.peekFirst() == slot) {
            told.course().accept((double) done / total);
        }
    }

    /** What came of the first file, once it was read; it does not wait any more then. */
    Optional<ReadyArticle> take() {
        Optional<Slot> slot =
                Optional.ofNullable(slots.peekFirst()).filter(first -> first.ready.isPresent());
        slot.ifPresent(first -> {
            slots.removeFirst();
            taken = Optional.of(first.file.place());
        });
        return slot.flatMap(first -> first.ready);
    }

    /** Gives up what is being read, and all that waits. */
    void clear() {
        listing.cancel();
        slots.forEach(slot -> slot.job.cancel());
        slots.clear();
        named.clear();
        listed = List.of();
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
