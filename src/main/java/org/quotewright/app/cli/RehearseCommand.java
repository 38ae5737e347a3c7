package org.quotewright.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does once what needs no project, so that the build can keep in a cache what that loads. */
@Command(name = "rehearse", description = "${bundle:cli.rehearse}", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RehearsedCommands commands = new RehearsedCommands(spec);
        commands.help();
        return commands.attribute();
    }
}
