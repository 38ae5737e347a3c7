package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that start by a smaller cache what needs neither windows nor a project. */
class LaunchersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "launcher/bin/quotewright; -\\* \\| ([^)]*)\\)",
                "linux/Quotewright; -\\* \\| ([^)]*)\\)",
                "launcher/bin/quotewright.bat; for %%C in \\(([^)]*)\\)",
            })
    void nameCommandsThatThereAre(String script, String list) throws IOException {
        Matcher found =
                Pattern.compile(list).matcher(Files.readString(Path.of("installer", script)));
        assertThat(found.find()).isTrue();
        assertThat(found.group(1).split("[ |]+"))
                .contains("help", "attribute", "rehearse")
                .isSubsetOf(QuotewrightCommand.commandLine().getSubcommands().keySet())
                .doesNotContain("open", "rehearse-desk");
    }
}
