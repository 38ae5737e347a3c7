package org.quotewright.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
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
    private final ExecutorService inOrder = lane(1, Thread.ofPlatform().name("in-order"));
    private final ExecutorService aside =
            lane(BESIDE, Thread.ofPlatform().daemon().name("aside-", 0));

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
        return start(inOrder, false, job, done, failed);
    }

    @Override
    public <T> RunningJob aside(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        return start(aside, true, job, done, failed);
    }

    /**
     * Finishes what was asked for in order, so that no decision is lost, and drops the rest. What
     * runs aside is told that it is cancelled, and awaited too: a process that exits while the
     * model is in native code crashes. What comes back later reaches nobody, and what is asked for
     * later is dropped: the desk that would ask is gone.
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

    private static ExecutorService lane(int threads, Thread.Builder thread) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                thread.factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /**
     * @param endsWithDesk whether it is told to end where the runner closes
     */
    private <T> RunningJob start(
            ExecutorService lane,
            boolean endsWithDesk,
            Job<T> job,
            Consumer<T> done,
            Consumer<Exception> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Reported progress = new Reported(job, cancelled, endsWithDesk);
        lane.execute(() -> run(job, progress, done, failed));
        return () -> cancelled.set(true);
    }

    private <T> void run(
            Job<T> job, Reported progress, Consumer<T> done, Consumer<Exception> failed) {
        AtomicBoolean cancelled = progress.cancelled;
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

    private void hop(AtomicBoolean cancelled, Runnable there) {
        Platform.runLater(() -> {
            if (!cancelled.get() && !closing.get()) {
                there.run();
            }
        });
    }

    /** Brings a job's reports to the interface's thread. */
    private final class Reported implements Progress {

        private final Job<?> job;
        private final AtomicBoolean cancelled;
        private final boolean endsWithDesk;

        private Reported(Job<?> job, AtomicBoolean cancelled, boolean endsWithDesk) {
            this.job = job;
            this.cancelled = cancelled;
            this.endsWithDesk = endsWithDesk;
        }

        @Override
        public void report(String message, long done, long total) {
            hop(cancelled, () -> job.reported(message, done, total));
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get() || endsWithDesk && closing.get();
        }
    }
}
