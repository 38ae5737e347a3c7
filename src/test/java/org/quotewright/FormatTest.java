package org.quotewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The build fails on any source that the formatter would change. */
class FormatTest {

    @Test
    void everySourceIsInTheHouseFormat() throws IOException {
        List<Path> different =
                FormatSources.sources().stream().filter(FormatTest::isOutOfFormat).toList();
        assertThat(different).as("run: mvn -q -Pformat process-test-classes exec:exec").isEmpty();
    }

    private static boolean isOutOfFormat(Path source) {
        try {
            return !FormatSources.formatted(source).equals(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
