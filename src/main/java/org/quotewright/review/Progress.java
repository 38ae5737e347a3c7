package org.quotewright.review;

/** Told how far a piece of slow work has come; asked whether it should stop. */
public interface Progress {

    Progress NONE =
            new Progress() {
                @Override
                public void report(String message, long done, long total) {
                    // nobody watches
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /** {@code total} is 0 while it is not known. */
    void report(String message, long done, long total);

    boolean isCancelled();
}
