package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeCommandTest {

    private static final String FERRY =
            "\"The ferry will sail in May,\" said Marta Lindqvist of the Tern Harbour Authority.\n";

    @TempDir private Path folder;
    private Path json;

    @BeforeEach
    void export() throws IOException {
        Path from = Files.createDirectory(folder.resolve("from")).resolve("harbour.quotewright");
        CommandRun.of("import", from, Files.writeString(folder.resolve("ferry.txt"), FERRY));
        json = folder.resolve("out.json");
        export(from, json);
    }

    private static void export(Path project, Path file) {
        CommandRun.of("export", project, "--format=json", "--include-unverified", "--out=" + file);
    }

    @Test
    void bringsBackTheHistoryAndThenWhatStands() {
        Path to = folder.resolve("harbour.quotewright");
        CommandRun run = CommandRun.of("project", "take", to, json);
        assertThat(run.out()).contains("1 articles and 1 quotations came back");
        assertThat(run.exitStatus()).isZero();
        Path again = folder.resolve("again.json");
        export(to, again);
        assertThat(again).hasSameBinaryContentAs(json);
        assertThat(CommandRun.of("project", "take", to, json).out())
                .contains("Nothing was new")
                .doesNotContain("Undo");
        assertThat(CommandRun.of("project", "check", to).exitStatus()).isZero();
    }

    @Test
    void refusesWhatIsNoExport() {
        Path to = folder.resolve("harbour.quotewright");
        CommandRun run = CommandRun.of("project", "take", to, folder.resolve("ferry.txt"));
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("ferry.txt is not an export");
        assertThat(CommandRun.of("project", "take", to, folder.resolve("none")).exitStatus())
                .isEqualTo(2);
        assertThat(to).doesNotExist();
    }
}
