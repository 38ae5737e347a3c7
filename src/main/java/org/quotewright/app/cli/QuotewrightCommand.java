package org.quotewright.app.cli;

import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The command line's root; without a command it opens the desk. Exit status: 0 done, 1 some inputs
 * failed (each named on standard error, the others done), 2 wrong usage.
 */
@Command(
        name = "quotewright",
        description = "${bundle:cli.quotewright}",
        versionProvider = ProductVersion.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            OpenCommand.class,
            AttributeCommand.class,
            EvaluateCommand.class,
            EvaluateBodiesCommand.class,
            ImportCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            ProjectCommand.class,
            GuideCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        })
public final class QuotewrightCommand implements Runnable {

    @Spec private CommandSpec spec;

    /** Runs one command and returns its exit status. */
    public static int run(String... arguments) {
        CommandLine line = commandLine();
        StandardStreams streams = StandardStreams.ofProcess();
        line.setOut(streams.out()).setErr(streams.err());
        return execute(line, arguments);
    }

    static CommandLine commandLine() {
        CommandLine line =
                new CommandLine(new QuotewrightCommand())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setResourceBundle(Words.MESSAGES.bundle())
                        .setExecutionExceptionHandler(new FailureSentences());
        takeWordsBehindADash(line.getSubcommands().get("search"));
        return line;
    }

    /** As a query has them: "-strike" is to be found without. */
    private static void takeWordsBehindADash(CommandLine command) {
        command.setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false);
    }

    static int execute(CommandLine line, String... arguments) {
        int status = line.execute(withCommand(line, arguments));
        if (line.getOut().checkError()) {
            line.getErr().println(Words.MESSAGES.text("cli.output-lost"));
            return 1;
        }
        return status;
    }

    /** Puts "open" before what names no command and asks for neither help nor version. */
    private static String[] withCommand(CommandLine line, String[] arguments) {
        boolean named =
                arguments.length > 0
                        && (line.getSubcommands().containsKey(arguments[0])
                                || line.getCommandSpec().findOption(arguments[0]) != null);
        return named
                ? arguments
                : Stream.concat(Stream.of("open"), Arrays.stream(arguments)).toArray(String[]::new);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Words.MESSAGES.text("cli.quotewright.which"));
    }
}
