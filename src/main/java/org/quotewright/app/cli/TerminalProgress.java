package org.quotewright.app.cli;

import java.io.PrintWriter;
import org.quotewright.review.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how far a long run has come, on one line of a terminal; silent where there is none. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final long EVERY_NANOS = 200_000_000;

    private final PrintWriter err;
    private final boolean visible;
    private long lastShown = System.nanoTime();
    private boolean shown;

    TerminalProgress(CommandSpec spec) {
        this.err = spec.commandLine().getErr();
        this.visible = System.console() != null && System.console().isTerminal();
    }

    @Override
    public void report(String message, long done, long total) {
        long now = System.nanoTime();
        if (!visible || now - lastShown < EVERY_NANOS) {
            return;
        }
        lastShown = now;
        shown = true;
        err.print(
                "\r\u001b[K"
                        + Words.MESSAGES.text("cli.progress", done, total, OneLine.of(message)));
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /** Gives the line free for something else. */
    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
