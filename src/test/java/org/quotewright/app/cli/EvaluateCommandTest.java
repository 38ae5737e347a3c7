package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String ARTICLE =
            "\"The ferry will sail in May 🙂,\" Marta Lindqvist said.\n";
    private static final String LABELS =
            """
            {"id": "ferry", "quotes": [{"spans": [[0, 31]], "cue": [48, 52],
              "speakerMention": [32, 47], "speaker": "Marta Lindqvist", "organisation": null}]}
            """;

    @TempDir private Path folder;
    private Path text;
    private Path labels;

    @BeforeEach
    void write() throws IOException {
        text = Files.writeString(folder.resolve("ferry.txt"), ARTICLE);
        labels = Files.writeString(folder.resolve("ferry.gold.json"), LABELS);
    }

    @Test
    void measuresAnEngineOnAFolderOfLabelledArticles() {
        CommandRun run = CommandRun.of("evaluate", "--engine=rules", folder);
        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("| exact F1 | 100.0 |")
                .contains("| resolved.of_found | 100.0 |")
                .contains("| confidence | value |");
    }

    @Test
    void measuresOneArticleAgainstItsLabels() {
        CommandRun run =
                CommandRun.of(
                        "evaluate", "--engine=rules", "--intervals", "--gold-json", labels, text);
        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.out()).contains("| found F1 | 100.0 (100.0-100.0) |");
    }

    @Test
    void measuresPredictionsAsAttributeWritesThem() throws IOException {
        Path predicted = folder.resolve("predicted.jsonl");
        CommandRun.of("attribute", "--engine=rules", "--format=jsonl", "--out", predicted, text);
        CommandRun run = CommandRun.of("evaluate", "--pred", predicted, folder);
        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(CommandRun.of("evaluate", "--engine=rules", folder).out());
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        Path names = Files.write(folder.resolve("names.jsonl"), new byte[] {'"', (byte) 0xE9});
        CommandRun run = CommandRun.of("evaluate", "--engine=rules", "--names", names, folder);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).startsWith(names + " is not UTF-8 text.");
    }

    @Test
    void saysWhatDoesNotExist() {
        Path missing = folder.resolve("nowhere");
        CommandRun run = CommandRun.of("evaluate", "--engine=rules", missing);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines(missing + " does not exist.");
    }

    @Test
    void tellsOfPredictionsThatAreMissingOrUnknown() throws IOException {
        Path predicted =
                Files.writeString(folder.resolve("p.jsonl"), "{\"id\":\"x\",\"quotes\":[]}\n");
        CommandRun run = CommandRun.of("evaluate", "--pred", predicted, folder);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.err()).contains("1 predicted articles").contains("1 labelled articles");
    }

    @Test
    void namesAFileAndLineThatDoNotRead() throws IOException {
        Path predicted = Files.writeString(folder.resolve("p.jsonl"), "\n{\"id\":\n");
        CommandRun run = CommandRun.of("evaluate", "--pred", predicted, folder);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("p.jsonl").contains("line 2");
    }

    @Test
    void callsAFolderWithoutLabelsWrongUsage() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(CommandRun.of("evaluate", empty).exitStatus()).isEqualTo(2);
    }
}
