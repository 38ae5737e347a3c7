package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class QuotewrightCommandTest {

    /** What a command line printed, and its status. */
    private record Ran(int status, String out, String err) {

        static Ran of(CommandLine line, String... words) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
            int status = QuotewrightCommand.execute(line, words);
            return new Ran(status, out.toString(), err.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "-h",
                "help",
                "help search",
                "--help search",
                "search --help",
                "project check --help",
                "export",
                "--nonsense",
                "attribute --nonsense",
                "nothing-there.txt"
            })
    void saysTheSameWithTheCommandsThatAreNeededAlone(String typed) {
        String[] words = typed.split(" ");
        assertThat(Ran.of(QuotewrightCommand.commandLineFor(words), words))
                .isEqualTo(Ran.of(QuotewrightCommand.commandLine(), words));
    }

    @Test
    void putsTogetherTheCommandThatIsAskedForAndNoOther() {
        assertThat(QuotewrightCommand.commandLineFor("search", "ferry").getSubcommands())
                .containsOnlyKeys("search");
        assertThat(QuotewrightCommand.commandLineFor("--version").getSubcommands()).isEmpty();
        assertThat(QuotewrightCommand.commandLineFor().getSubcommands()).containsOnlyKeys("open");
    }
}
