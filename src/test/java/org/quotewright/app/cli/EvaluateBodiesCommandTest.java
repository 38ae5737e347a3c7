package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateBodiesCommandTest {

    @TempDir private Path folder;

    private void page(String name, String source, String expected) throws IOException {
        Path page = Files.createDirectories(folder.resolve(name));
        Files.writeString(page.resolve("source.html"), "<!DOCTYPE html><html>" + source);
        Files.writeString(page.resolve("expected.html"), expected);
    }

    @Test
    void countsWordsFoundAndMissed() throws IOException {
        page("good", "<title>Top</title><p>One two three four.</p>", "<p>One two three four</p>");
        page("half", "<p>One two, one.</p>", "<p>One two three 東京</p>");
        CommandRun run = CommandRun.of("evaluate-bodies", "--worst=1", folder);
        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "| page | precision | recall | F1 |",
                        "|---|---:|---:|---:|",
                        "| mean of 2 | 0.833 | 0.700 | 0.750 |",
                        "| half | 0.667 | 0.400 | 0.500 |");
    }

    @Test
    void saysWhatTheFolderLacks() {
        assertThat(CommandRun.of("evaluate-bodies", folder).exitStatus()).isEqualTo(2);
    }
}
