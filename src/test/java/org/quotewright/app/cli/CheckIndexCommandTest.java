package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckIndexCommandTest {

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        project = OneArticle.in(folder).project();
    }

    private CommandRun check() {
        return CommandRun.of("project", "check-index", project);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("Häfen und Fähren.quotewright.index"))) {
            return files.toList();
        }
    }

    @Test
    void findsNothingWrongAfterASearch() {
        CommandRun.of("search", project, "ferry");
        assertThat(check().exitStatus()).isZero();
        assertThat(check().out()).contains("holds what");
        assertThat(check().err()).isEmpty();
    }

    @Test
    void tellsAMissingIndexFromADamagedOneByItsStatus() throws IOException {
        Path commit =
                files().stream()
                        .filter(file -> file.getFileName().toString().startsWith("segments"))
                        .findFirst()
                        .orElseThrow();
        Files.writeString(commit, "noise");
        assertThat(check().exitStatus()).isEqualTo(12);
        assertThat(check().err()).contains(commit.getFileName().toString());
        assertThat(commit).hasContent("noise");
        for (Path file : files()) {
            Files.delete(file);
        }
        assertThat(check().exitStatus()).isEqualTo(10);
        assertThat(files()).isEmpty();
        assertThat(CommandRun.of("project", "rebuild-index", project).exitStatus()).isZero();
        assertThat(check().exitStatus()).isZero();
    }

    @Test
    void tellsEachStatusInItsHelp() {
        CommandRun help = CommandRun.of("project", "check-index", "--help");
        assertThat(help.out()).contains("  0 ", "  10 ", "  11 ", "  12 ", "  13 ");
        assertThat(help.out()).contains("damaged").doesNotContain("bundle");
    }

    @Test
    void refusesWhatIsNoProject() {
        assertThat(CommandRun.of("project", "check-index", folder.resolve("x")).exitStatus())
                .isEqualTo(2);
        assertThat(CommandRun.of("project", "check-index", folder).exitStatus()).isEqualTo(1);
    }
}
