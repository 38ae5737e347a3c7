package org.quotewright.review;

import java.util.function.Consumer;

/**
 * Runs jobs and hands their results to the interface's thread. Implementations are the only place
 * that hops to that thread; the one of the tests runs everything at once on the calling thread. A
 * failure handler also hears of errors, as the cause of its exception.
 */
public interface JobRunner {

    /**
     * Runs jobs one after another in the order asked, as the project file needs it. The returned
     * handle cancels the job.
     */
    <T> RunningJob inOrder(Job<T> job, Consumer<T> done, Consumer<Exception> failed);

    /** Runs jobs beside each other, for work that only reads. */
    <T> RunningJob aside(Job<T> job, Consumer<T> done, Consumer<Exception> failed);

    /** A job that was handed over. */
    @FunctionalInterface
    interface RunningJob {
        /** Asks the job to stop; its result, if any, is dropped. */
        void cancel();
    }
}
