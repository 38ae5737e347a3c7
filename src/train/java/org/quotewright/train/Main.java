package org.quotewright.train;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that prepare, train, predict and export. */
@Command(name = "train", description = "Trains the tagger.", mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        CommandLine line =
                new CommandLine(new Main())
                        .addSubcommand(new Prepare(console))
                        .addSubcommand(new Train(console))
                        .addSubcommand(new Ceiling())
                        .addSubcommand(new Teach())
                        .addSubcommand(new Predict(console))
                        .addSubcommand(new Export())
                        .addSubcommand(new Begin())
                        .addSubcommand(new Average())
                        .addSubcommand(new Rank(console));
        System.exit(line.execute(arguments));
    }
}
