package org.quotewright.app;

import org.quotewright.ui.common.Notices;

/**
 * Turns what nobody caught on the interface's thread into a quiet report. The desk goes on: each
 * decision was on disk before it was shown.
 */
record UncaughtReport(Notices notices) implements Thread.UncaughtExceptionHandler {

    /** For the thread that calls, which is the interface's. */
    void install() {
        Thread.currentThread().setUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        notices.unexpected(failure);
    }
}
