package org.quotewright.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quotewright.app.Rehearsal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Does once what most sessions do at the desk, and what most commands do, so that the build can
 * keep in a cache what they load: where no script chooses, commands start by this one too.
 */
@Command(name = "rehearse-desk", description = "${bundle:cli.rehearse}", hidden = true)
final class RehearseDeskCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RehearsedCommands commands = new RehearsedCommands(spec);
        commands.help();
        commands.attribute();
        new Rehearsal().begin();
        int status = commands.run("open", "--sample");
        commands.search();
        return status;
    }
}
