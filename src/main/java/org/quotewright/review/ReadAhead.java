package org.quotewright.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;

/**
 * Reads files with every core and hands over what came of them in their order. Whoever stops it
 * does not wait for what is being read.
 *
 * @param <T> what comes of a file
 */
final class ReadAhead<T> implements AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** What is ready and waits takes memory. */
    private static final int AHEAD = CORES + 2;

    private static final TimeUnit MILLIS = TimeUnit.MILLISECONDS;
    private static final long LOOK_MILLIS = 50;
    private static final long PARTING_MILLIS = 700;

    private final ExecutorService readers =
            Executors.newFixedThreadPool(
                    CORES, Thread.ofPlatform().daemon().name("reading-ahead-", 0).factory());
    private final Deque<Slot<T>> slots = new ArrayDeque<>();
    private final BiFunction<FilePart, Progress, T> work;
    private final Progress progress;

    ReadAhead(List<FilePart> files, BiFunction<FilePart, Progress, T> work, Progress progress) {
        this.work = work;
        this.progress = progress;
        files.forEach(file -> slots.addLast(new Slot<>(file, progress)));
    }

    boolean hasMore() {
        return !slots.isEmpty();
    }

    int size() {
        return slots.size();
    }

    FilePart first() {
        return slots.getFirst().file;
    }

    void addFirst(List<FilePart> files) {
        files.reversed().forEach(file -> slots.addFirst(new Slot<>(file, progress)));
    }

    /**
     * What came of the first file; empty where the work was stopped before.
     *
     * @param inner hears of the percent of its work that are done, while that is awaited
     * @throws ExecutionException where the work failed
     */
    Optional<T> take(LongConsumer inner) throws ExecutionException {
        begin();
        Slot<T> slot = slots.removeFirst();
        while (!progress.isCancelled()) {
            try {
                return Optional.of(slot.reading.orElseThrow().get(LOOK_MILLIS, MILLIS));
            } catch (TimeoutException e) {
                // looks again whether it is still wanted
                slot.tell(inner);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void begin() {
        Iterator<Slot<T>> next = slots.iterator();
        for (int i = 0; i < AHEAD && next.hasNext() && !progress.isCancelled(); i++) {
            Slot<T> slot = next.next();
            if (slot.reading.isEmpty()) {
                slot.reading =
                        Optional.of(readers.submit(() -> work.apply(slot.file, slot.progress)));
            }
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
        try {
            readers.awaitTermination(PARTING_MILLIS, MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A file, and its reading once that was begun. */
    private static final class Slot<T> {
        private final FilePart file;
        private final InnerProgress progress;
        private Optional<Future<T>> reading = Optional.empty();
        private long told;

        private Slot(FilePart file, Progress whole) {
            this.file = file;
            this.progress = new InnerProgress(whole);
        }

        private void tell(LongConsumer inner) {
            long percent = progress.percent();
            if (percent != told) {
                told = percent;
                inner.accept(percent);
            }
        }
    }
}
