package org.quotewright.app;

import org.quotewright.app.cli.QuotewrightCommand;

/** Where the process starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Logging.toFolder(Places.ofThisSystem().documents().resolve("log"));
        System.exit(QuotewrightCommand.run(arguments));
    }
}
