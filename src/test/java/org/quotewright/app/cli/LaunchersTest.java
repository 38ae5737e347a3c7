package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that start the program without JavaFX for what has no window. */
class LaunchersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "launcher/bin/quotewright; -\\* \\| ([^)]*)\\)",
                "linux/Quotewright; -\\* \\| ([^)]*)\\)",
                "launcher/bin/quotewright.bat; for %%C in \\(([^)]*)\\)",
            })
    void knowEveryCommandWithoutAWindow(String script, String list) throws IOException {
        Matcher found =
                Pattern.compile(list).matcher(Files.readString(Path.of("installer", script)));
        assertThat(found.find()).isTrue();
        Set<String> commands =
                new HashSet<>(QuotewrightCommand.commandLine().getSubcommands().keySet());
        commands.removeAll(Set.of("open", "rehearse-desk"));
        assertThat(Arrays.asList(found.group(1).split("[ |]+")))
                .containsExactlyInAnyOrderElementsOf(commands);
    }
}
