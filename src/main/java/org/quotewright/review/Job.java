package org.quotewright.review;

/**
 * A piece of slow work with a title for people; its result is handed back where it was asked for.
 */
public interface Job<T> {

    String title();

    /** Runs off the interface's thread; whatever it throws goes to the job's failure handler. */
    T run(Progress progress) throws Exception;

    static <T> Job<T> of(String title, Work<T> work) {
        return new Job<>() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public T run(Progress progress) throws Exception {
                return work.run(progress);
            }
        };
    }

    /** The body of a job. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }
}
