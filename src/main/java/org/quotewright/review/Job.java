package org.quotewright.review;

/**
 * A piece of slow work with a title for people; its result is handed back where it was asked for.
 */
public interface Job<T> {

    String title();

    /** Runs off the interface's thread; whatever it throws goes to the job's failure handler. */
    T run(Progress progress) throws Exception;

    /** Hears on the interface's thread what the work reported; by default nobody listens. */
    default void reported(String message, long done, long total) {}

    static <T> Job<T> of(String title, Work<T> work) {
        return of(title, work, (message, done, total) -> {});
    }

    static <T> Job<T> of(String title, Work<T> work, Listener listener) {
        return new Job<>() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public void reported(String message, long done, long total) {
                listener.reported(message, done, total);
            }

            @Override
            public T run(Progress progress) throws Exception {
                return work.run(progress);
            }
        };
    }

    /** Hears how far a job has come, on the interface's thread. */
    @FunctionalInterface
    interface Listener {
        void reported(String message, long done, long total);
    }

    /** The body of a job. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }
}
