package org.quotewright.app.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
        mixinStandardHelpOptions = true)
public final class QuotewrightCommand implements Runnable {

    private static final List<String> OF_VERSION = List.of("--version", "-V");
    private static final List<String> OF_HELP = List.of("--help", "-h");
    private static final String USUAL = "open";

    private static final SequencedMap<String, Class<?>> COMMANDS = commands();

    @Spec private CommandSpec spec;

    private static SequencedMap<String, Class<?>> commands() {
        SequencedMap<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put(USUAL, OpenCommand.class);
        commands.put("attribute", AttributeCommand.class);
        commands.put("evaluate", EvaluateCommand.class);
        commands.put("evaluate-bodies", EvaluateBodiesCommand.class);
        commands.put("fetch", FetchCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("project", ProjectCommand.class);
        commands.put("guide", GuideCommand.class);
        commands.put("rehearse", RehearseCommand.class);
        commands.put("rehearse-desk", RehearseDeskCommand.class);
        commands.put("help", HelpCommand.class);
        return Collections.unmodifiableSequencedMap(commands);
    }

    /** Runs one command and returns its exit status. */
    public static int run(String... arguments) {
        CommandLine line = commandLineFor(arguments);
        StandardStreams streams = StandardStreams.ofProcess();
        line.setOut(streams.out()).setErr(streams.err());
        return execute(line, arguments);
    }

    /** With every command there is. */
    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** With the commands that these words need: putting one together takes a while. */
    static CommandLine commandLineFor(String... arguments) {
        String first = arguments.length == 0 ? USUAL : arguments[0];
        if (OF_HELP.contains(first)) {
            return arguments.length == 1 ? commandLine(listed()) : commandLine();
        }
        if (first.equals("help")) {
            return commandLine();
        }
        if (OF_VERSION.contains(first)) {
            return commandLine(Map.of());
        }
        String name = COMMANDS.containsKey(first) ? first : USUAL;
        return commandLine(Map.of(name, COMMANDS.get(name)));
    }

    /**
     * As the list of all shows them, without what each can be asked for: to read that takes long.
     */
    private static Map<String, CommandSpec> listed() {
        Map<String, CommandSpec> listed = new LinkedHashMap<>();
        COMMANDS.forEach((name, command) -> {
            Command told = command.getAnnotation(Command.class);
            CommandSpec spec = CommandSpec.create().name(name);
            spec.usageMessage()
                    .header(told.header())
                    .description(told.description())
                    .hidden(told.hidden());
            listed.put(name, spec);
        });
        return listed;
    }

    private static CommandLine commandLine(Map<String, ?> commands) {
        CommandLine line = new CommandLine(new QuotewrightCommand());
        commands.forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(Words.MESSAGES.bundle())
                .setExecutionExceptionHandler(new FailureSentences());
        Optional.ofNullable(line.getSubcommands().get("search"))
                .ifPresent(QuotewrightCommand::takeWordsBehindADash);
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
                : Stream.concat(Stream.of(USUAL), Arrays.stream(arguments)).toArray(String[]::new);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Words.MESSAGES.text("cli.quotewright.which"));
    }
}
