package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        project = OneArticle.in(folder).project();
    }

    @Test
    void importsTheSameTextOnce() {
        CommandRun run = CommandRun.of("import", project, folder.resolve("ferry.txt"));
        assertThat(run.exitStatus()).isZero();
        assertThat(run.err()).contains("same text");
    }

    @Test
    void readsFilesThatDoNotSayTheirEncodingInTheOneThatIsTold() throws IOException {
        Path file = folder.resolve("stolica.txt");
        Files.write(
                file,
                "“We stay,” said Łukasz Żak of the pilots’ guild."
                        .getBytes(Charset.forName("windows-1250")));
        CommandRun wrong = CommandRun.of("import", "--encoding", "windows-125", project, file);
        assertThat(wrong.exitStatus()).isEqualTo(2);
        assertThat(wrong.err()).contains("\"windows-125\" is no encoding");
        CommandRun told = CommandRun.of("import", "--encoding", "Windows-1250", project, file);
        assertThat(told.exitStatus()).isZero();
        assertThat(told.err()).doesNotContain("guessed");
        assertThat(CommandRun.of("search", project, "speaker:\"Łukasz Żak\"").out())
                .contains("Łukasz Żak");
    }

    @Test
    void readsATableWithoutAHeaderWhoseColumnsAreToldByNumber() throws IOException {
        String words = "“We sail at six,” said Ilse Brandt of Nordport. ".repeat(30);
        Path table = Files.writeString(folder.resolve("t.csv"), "Ferry,\"" + words + "\"\n");
        CommandRun guessed = CommandRun.of("import", project, table);
        assertThat(guessed.exitStatus()).isEqualTo(1);
        assertThat(guessed.err()).contains("--no-header").hasSizeLessThan(600);
        CommandRun told =
                CommandRun.of("import", "--no-header", "--columns", "text=2", project, table);
        assertThat(told.exitStatus()).isZero();
        assertThat(CommandRun.of("search", project, "brandt").out()).contains("We sail at six");
    }

    @Test
    void aDamagedLineOfRecordsIsARowAndTheOthersAreRead() throws IOException {
        Path lines =
                Files.writeString(
                        folder.resolve("lines.jsonl"),
                        "{\"text\": \"One sails.\"}\n{\"text\": \"Two\n{\"text\": \"Three.\"}\n");
        CommandRun run = CommandRun.of("import", project, lines);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("Line 2 of").contains("lines.jsonl");
        assertThat(run.out()).contains("Added, or there already: 2. Failed: 1.");
    }

    @Test
    void refusesAFileThatIsNotWrittenInTheEncodingThatIsTold() throws IOException {
        Path file = folder.resolve("cafe.txt");
        Files.write(file, "Un café.".getBytes(Charset.forName("windows-1252")));
        CommandRun run = CommandRun.of("import", "--encoding", "UTF-8", project, file);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("is not written in UTF-8");
    }

    @Test
    void readsATableWhoseColumnsAreTold() throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("table.csv"),
                        "Was,Wort,Wann\nHarbour news,\"We sail at six.\",2026-05-12\n");
        CommandRun guessed = CommandRun.of("import", project, table);
        assertThat(guessed.exitStatus()).isEqualTo(1);
        assertThat(guessed.err()).contains("--columns text=NAME");
        CommandRun told =
                CommandRun.of(
                        "import", "--columns", "text=Wort,headline=Was,date=Wann", project, table);
        assertThat(told.exitStatus()).isZero();
        assertThat(CommandRun.of("project", "history", "--format", "tsv", project).out())
                .contains("import");
        CommandRun wrong = CommandRun.of("import", "--columns", "words=Wort", project, table);
        assertThat(wrong.exitStatus()).isEqualTo(2);
        assertThat(wrong.err()).contains("words");
    }
}
