package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalCommandsTest {

    private static final String FERRY =
            """
            Ferry to sail again

            "The ferry will sail in May," said Marta Lindqvist, head of the Tern Harbour \
            Authority.

            "We have waited long enough for that," said Omar Quist, the captain.
            """;

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        project = folder.resolve("harbour.quotewright");
        Path article = Files.writeString(folder.resolve("ferry.txt"), FERRY);
        assertThat(CommandRun.of("import", project, article).exitStatus()).isZero();
    }

    @Test
    void theSameEngineHasNothingElseToSay() {
        CommandRun model = CommandRun.of("project", "reanalyse", project);
        assertThat(model.exitStatus()).isZero();
        assertThat(model.out()).contains("Quotations that change: 0").doesNotContain("Done.");
    }

    @Test
    void tellsWhatTheRulesWouldChangeAndChangesIt() {
        CommandRun dry =
                CommandRun.of("project", "reanalyse", project, "--engine=rules", "--dry-run");
        assertThat(dry.exitStatus()).isZero();
        assertThat(dry.out()).contains("Articles analysed again by ").doesNotContain("Done.");
        assertThat(CommandRun.of("project", "history", project).out())
                .doesNotContain("Analysed again");
        CommandRun run = CommandRun.of("project", "reanalyse", project, "--engine=rules");
        assertThat(run.exitStatus()).isZero();
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
        CommandRun again = CommandRun.of("project", "reanalyse", project, "--engine=rules");
        assertThat(again.out()).contains("Quotations that change: 0");
    }

    @Test
    void correctsATextAndNamesWhatCannotBePlaced() throws IOException {
        Path newer =
                Files.writeString(
                        folder.resolve("newer.txt"),
                        "Updated at noon.\n\n" + FERRY.replaceAll("(?m)^\"We have.*$", "No more."));
        CommandRun dry =
                CommandRun.of("project", "revise", project, "ferry.txt", newer, "--dry-run");
        assertThat(dry.exitStatus()).isZero();
        assertThat(dry.out()).contains("1 could not be placed").doesNotContain("Done.");
        assertThat(dry.err()).contains("We have waited long enough").contains("Omar Quist");
        CommandRun run = CommandRun.of("project", "revise", project, "1", newer);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("Done.");
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
        String history = CommandRun.of("project", "history", project).out();
        assertThat(history).contains("Corrected the text").contains("Version of the text: 1 → 2");
        assertThat(CommandRun.of("search", project, "ferry").out()).contains("2 found");
    }

    @Test
    void givesEveryVersionAndItsFile() throws IOException {
        Path newer = Files.writeString(folder.resolve("newer.txt"), "Updated.\n" + FERRY);
        CommandRun.of("project", "revise", project, "ferry.txt", newer);
        CommandRun list = CommandRun.of("project", "versions", project, "newer.txt");
        assertThat(list.out().lines()).hasSize(2);
        assertThat(CommandRun.of("project", "versions", project, "1", "--text=1").out())
                .startsWith("Ferry to sail again");
        Path out = folder.resolve("out.txt");
        CommandRun.of("project", "versions", project, "1", "--file=1", "--out", out);
        assertThat(out).hasSameBinaryContentAs(folder.resolve("ferry.txt"));
    }

    @Test
    void refusesWhatIsNoCorrection() {
        Path ferry = folder.resolve("ferry.txt");
        CommandRun same = CommandRun.of("project", "revise", project, "ferry.txt", ferry);
        assertThat(same.exitStatus()).isEqualTo(1);
        assertThat(same.err()).contains("has already");
        assertThat(CommandRun.of("project", "revise", project, "none", ferry).exitStatus())
                .isEqualTo(2);
        assertThat(
                        CommandRun.of(
                                        "project",
                                        "revise",
                                        project,
                                        "ferry.txt",
                                        folder.resolve("no such file.txt"))
                                .exitStatus())
                .isEqualTo(1);
    }
}
