package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.app.Places;
import org.quotewright.app.Rehearsal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does once what most sessions do, so that the build can keep in a cache what it loads. */
@Command(name = "rehearse", description = "${bundle:cli.rehearse}", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        run("--version");
        run("--help");
        run("search", "--help");
        attribute("\"The ferry sails in May,\" said Marta Lindqvist, a pilot.\n");
        new Rehearsal().begin();
        int status = run("open", "--sample");
        run("search", Places.ofThisSystem().sampleProject().toString(), "ferry");
        return status;
    }

    private void attribute(String text) throws IOException {
        Path article = Files.createTempFile("quotewright-rehearsal", ".txt");
        try {
            Files.writeString(article, text);
            run("attribute", article.toString());
        } finally {
            Files.delete(article);
        }
    }

    private int run(String... arguments) {
        CommandLine line = QuotewrightCommand.commandLineFor(arguments);
        line.setOut(spec.commandLine().getOut()).setErr(spec.commandLine().getErr());
        return line.execute(arguments);
    }
}
