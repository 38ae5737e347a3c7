package org.quotewright.review;

import java.util.List;

/** Looks after an open project while an analyst works on it. Blocking, but decisions go on. */
public interface Care {

    /**
     * Makes the runtime ready for decisions, so that the first one takes as long as any other; does
     * not touch the project.
     */
    void prepare() throws Exception;

    /** Checks the whole project; empty where it is sound. */
    List<Remark> check(Progress progress);

    /** The analyst took note of what may be lost: whoever opens the project hears no more of it. */
    void noteLost();

    /** Makes a backup where the latest is older than a day and something was decided. */
    void backUp() throws Exception;
}
