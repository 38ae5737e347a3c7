package org.quotewright.app;

import org.quotewright.app.cli.QuotewrightCommand;
import org.quotewright.ui.common.Failure;

/** Where the process starts. */
public final class Main {

    private static final System.Logger LOGGER = System.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String[] arguments) {
        NativeFolder.use();
        Logging.toFolder(Places.ofThisSystem().documents().resolve("log"));
        Thread.setDefaultUncaughtExceptionHandler(Main::log);
        System.exit(QuotewrightCommand.run(arguments));
    }

    /** What nobody caught beside the interface's thread: it goes into the log, not to the user. */
    private static void log(Thread thread, Throwable failure) {
        String what = "unexpected " + new Failure(failure).code() + " in " + thread.getName();
        LOGGER.log(System.Logger.Level.ERROR, what, failure);
    }
}
