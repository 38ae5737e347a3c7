package org.quotewright.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Progress;

/** Runs jobs at once on the calling thread, or, while it is held up, when told to. */
public final class DirectJobRunner implements JobRunner {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean heldUp;
    private boolean asideHeldUp;

    @Override
    public <T> RunningJob inOrder(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        return start(job, heldUp, done, failed);
    }

    @Override
    public <T> RunningJob aside(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        return start(job, heldUp || asideHeldUp, done, failed);
    }

    public void holdUp() {
        heldUp = true;
    }

    /** Lets jobs in order run on. */
    public void holdUpAside() {
        asideHeldUp = true;
    }

    /** Runs the job that waits longest. */
    public void runOne() {
        waiting.removeFirst().run();
    }

    public int waiting() {
        return waiting.size();
    }

    private <T> RunningJob start(
            Job<T> job, boolean waits, Consumer<T> done, Consumer<Exception> failed) {
        boolean[] cancelled = {false};
        Runnable work =
                () -> {
                    if (!cancelled[0]) {
                        run(job, done, failed);
                    }
                };
        if (waits) {
            waiting.add(work);
        } else {
            work.run();
        }
        return () -> cancelled[0] = true;
    }

    private static <T> void run(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = job.run(new Reported(job));
        } catch (Exception failure) {
            failed.accept(failure);
            return;
        }
        done.accept(result);
    }

    private record Reported(Job<?> job) implements Progress {

        @Override
        public void report(String message, long done, long total) {
            job.reported(message, done, total);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
