package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quotewright.app.Places;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Commands as people give them, for the start-up caches of the build. */
record RehearsedCommands(CommandSpec spec) {

    int help() {
        run("--version");
        run("--help");
        return run("search", "--help");
    }

    int attribute() throws IOException {
        Path article = Files.createTempFile("quotewright-rehearsal", ".txt");
        try {
            Files.writeString(
                    article, "\"The ferry sails in May,\" said Marta Lindqvist, a pilot.\n");
            return run("attribute", article.toString());
        } finally {
            Files.delete(article);
        }
    }

    /** In the sample project, which the desk makes. */
    int search() {
        return run("search", Places.ofThisSystem().sampleProject().toString(), "ferry");
    }

    int run(String... arguments) {
        CommandLine line = QuotewrightCommand.commandLineFor(arguments);
        line.setOut(spec.commandLine().getOut()).setErr(spec.commandLine().getErr());
        return line.execute(arguments);
    }
}
