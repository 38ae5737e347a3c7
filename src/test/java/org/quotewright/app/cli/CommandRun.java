package org.quotewright.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** What one run of the command line printed and how it ended. */
record CommandRun(int exitStatus, String out, String err) {

    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                QuotewrightCommand.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int status = QuotewrightCommand.execute(line, words);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
