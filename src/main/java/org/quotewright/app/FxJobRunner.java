package org.quotewright.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Progress;

/** Runs jobs beside the interface's thread; the one place that returns to it. */
public final class FxJobRunner implements JobRunner, AutoCloseable {

    private static final int BESIDE = 3;
    private static final long PATIENCE_SECONDS = 60;
    private static final long PATIENCE_ASIDE_SECONDS = 60;

    private final AtomicBoolean closing = new AtomicBoolean();
    private final ExecutorService inOrder =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("in-order").factory());
    private final ExecutorService aside =
            new ThreadPoolExecutor(
                    BESIDE,
                    BESIDE,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("aside-", 0).factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    /** On the interface's thread, which is started where it does not run yet, and stays. */
    static void onInterface(Runnable work) {
        try {
            Platform.startup(work);
        } catch (IllegalStateException e) {
            Platform.runLater(work);
        }
        Platform.setImplicitExit(false);
    }

    @Override
    public <T> RunningJob inOrder(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        return start(inOrder, new AtomicBoolean(), job, done, failed);
    }

    @Override
    public <T> RunningJob aside(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        return start(aside, closing, job, done, failed);
    }

    /**
     * Finishes what was asked for in order, so that no decision is lost, and drops the rest. What
     * runs aside is told that it is cancelled, and awaited too: a process that exits while the
     * model is in native code crashes. What is asked for aside later is dropped.
     */
    @Override
    public void close() {
        closing.set(true);
        aside.shutdownNow();
        inOrder.shutdown();
        try {
            inOrder.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            aside.awaitTermination(PATIENCE_ASIDE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> RunningJob start(
            ExecutorService lane,
            AtomicBoolean closing,
            Job<T> job,
            Consumer<T> done,
            Consumer<Exception> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Reported progress = new Reported(job, cancelled, closing);
        lane.execute(() -> run(job, progress, done, failed));
        return () -> cancelled.set(true);
    }

    private static <T> void run(
            Job<T> job, Reported progress, Consumer<T> done, Consumer<Exception> failed) {
        AtomicBoolean cancelled = progress.cancelled();
        if (cancelled.get()) {
            return;
        }
        try {
            T result = job.run(progress);
            hop(cancelled, () -> done.accept(result));
        } catch (Exception failure) {
            hop(cancelled, () -> failed.accept(failure));
        } catch (Error failure) {
            hop(cancelled, () -> failed.accept(new ExecutionException(failure)));
        }
    }

    private static void hop(AtomicBoolean cancelled, Runnable there) {
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                there.run();
            }
        });
    }

    /** Brings a job's reports to the interface's thread. */
    private record Reported(Job<?> job, AtomicBoolean cancelled, AtomicBoolean closing)
            implements Progress {

        @Override
        public void report(String message, long done, long total) {
            hop(cancelled, () -> job.reported(message, done, total));
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get() || closing.get();
        }
    }
}
