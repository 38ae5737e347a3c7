package org.quotewright.review;

import java.util.List;

/** Looks after an open project while an analyst works on it. Blocking, but decisions go on. */
public interface Care {

    /** Checks the whole project; empty where it is sound. */
    List<Remark> check(Progress progress);

    /** Makes a backup where the latest is older than a day and something was decided. */
    void backUp() throws Exception;
}
