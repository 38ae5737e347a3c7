package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TerminalDeskTest {

    @TempDir private Path folder;

    @Test
    void printsTheSampleWithItsSpeakersAndWritesTheExport() throws Exception {
        StringWriter out = new StringWriter();
        CommandLine line = QuotewrightCommand.commandLine().setOut(new PrintWriter(out, true));
        Path project = folder.resolve("Sample.quotewright");
        int status = new TerminalDesk(line.getCommandSpec(), true).run(project, List.of());
        assertThat(status).isZero();
        assertThat(out.toString())
                .contains("Storm Ottilie")
                .contains("— Duncan Okafor, Tern Harbour Authority");
        List<String> rows = Files.readAllLines(folder.resolve("Sample.csv"));
        assertThat(rows.getFirst()).startsWith("id,quotation,type,context,cue,speaker");
        assertThat(rows).hasSizeGreaterThan(100);
    }
}
