package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.app.GuidePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the manual as HTML. */
@Command(name = "guide", description = "${bundle:cli.guide}", mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.guide.folder}")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        GuidePages.write(folder);
        String written = Words.MESSAGES.text("cli.guide.written", folder.resolve("guide.html"));
        spec.commandLine().getOut().println(written);
        return 0;
    }
}
