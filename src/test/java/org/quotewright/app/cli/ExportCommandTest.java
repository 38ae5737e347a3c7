package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.ProjectSession;

class ExportCommandTest {

    @TempDir private Path folder;
    private OneArticle imported;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        imported = OneArticle.in(folder);
        project = imported.project();
    }

    @Test
    void namesTheFormatsOfAnExport() {
        String help = CommandRun.of("export", "--help").out();
        assertThat(help).contains("CSV").contains("XLSX").doesNotContain("null");
    }

    @Test
    void saysOfASavedSearchThatIsNotUnderstoodWhatIsWrongWithIt() throws Exception {
        try (ProjectSession open = imported.open()) {
            open.session().searches().save("Late", SearchRequest.of("is:late"));
        }
        Path out = folder.resolve("late.csv");
        CommandRun run =
                CommandRun.of("export", project, "--format=csv", "--search=Late", "--out", out);
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("late");
        assertThat(out).doesNotExist();
    }

    @Test
    void leavesUnverifiedQuotationsOutUnlessAsked() throws IOException {
        Path out = folder.resolve("out.csv");
        assertThat(CommandRun.of("export", project, "--format=csv", "--out", out).out())
                .contains("0 quotations");
        assertThat(Files.readString(out)).doesNotContain("sail in May");
        CommandRun.of("export", project, "--format=csv", "--out", out, "--include-unverified");
        assertThat(Files.readString(out)).contains("sail in May");
    }

    @Test
    void refusesASpeakerOfWhomThereIsNothing() {
        Path out = folder.resolve("out.csv");
        CommandRun run =
                CommandRun.of("export", project, "--format=csv", "--speaker=Nobody", "--out", out);
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).startsWith("The project has no quotation by “Nobody”.");
        assertThat(out).doesNotExist();
    }

    @Test
    void saysInASentenceThatAStyleIsNone() {
        Path out = folder.resolve("out.md");
        CommandRun run =
                CommandRun.of(
                        "export",
                        project,
                        "--format=markdown",
                        "--by=theme",
                        "--style=nonsense",
                        "--out",
                        out);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err().strip())
                .isEqualTo(
                        "nonsense is no citation style: it must be one of notes, author-date, or a"
                                + " file in the Citation Style Language (CSL).");
        assertThat(out).doesNotExist();
    }

    @Test
    void writesAReportInTheLanguageThatIsNamed() throws IOException {
        Path out = folder.resolve("out.md");
        CommandRun.of(
                "export",
                project,
                "--format=markdown",
                "--language=de",
                "--include-unverified",
                "--out",
                out);
        assertThat(Files.readString(out)).startsWith("# Zitate\\: ").contains("## Quellen");
        CommandRun.of("export", project, "--format=markdown", "--out", out);
        assertThat(Files.readString(out)).startsWith("# Quotations\\: ");
    }

    @Test
    void exportsWithinAScopeAndArrangesReports() throws IOException {
        Path out = folder.resolve("out.md");
        CommandRun run =
                CommandRun.of(
                        "export",
                        project,
                        "--format=markdown",
                        "--out",
                        out,
                        "--by=organisation",
                        "--style=author-date",
                        "--speaker=Marta Lindqvist",
                        "--include-unverified");
        assertThat(run.exitStatus()).isZero();
        assertThat(Files.readString(out))
                .contains("Drawn from what Marta Lindqvist says")
                .contains("## Tern Harbour Authority");
        assertThat(
                        CommandRun.of(
                                        "export",
                                        project,
                                        "--format=csv",
                                        "--out",
                                        out,
                                        "--speaker=A",
                                        "--query=b")
                                .exitStatus())
                .isEqualTo(2);
    }
}
