package org.quotewright.app.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;

class GoldFolderTest {

    private static final String TEXT = "“We row,” said Ann Lee, “at dawn.”";
    private static final String STANDOFF =
            """
            T1\tContent 24 33;0 9\t“We row,” “at dawn.”
            T2\tCue 10 14\tsaid
            T3\tSource 15 22\tAnn Lee
            a stray line
            E1\tAttribution:T9 Content:T1 Cue:T2 Source:T3
            E2\tAttribution:T8 Cue:T2
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a_b.txt"), TEXT);
        Files.writeString(folder.resolve("attributions/a_b_2bbb.ann"), "E1\tnonsense");
        Files.writeString(folder.resolve("attributions/a_b_1aaa.ann"), STANDOFF);
    }

    @Test
    void readsTheFirstAnnotatorsEventsThatHaveContent() throws Exception {
        List<GoldArticle> articles = GoldFolder.read(folder);
        assertThat(articles).hasSize(1);
        assertThat(articles.getFirst().id()).isEqualTo("a_b");
        MeasuredQuote quote = articles.getFirst().quotes().getFirst().quote();
        assertThat(articles.getFirst().quotes()).hasSize(1);
        assertThat(quote.labels().content())
                .containsExactly(new Stretch(0, 9), new Stretch(24, 33));
        assertThat(quote.labels().source()).containsExactly(new Stretch(15, 22));
        assertThat(quote.type()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void givesLabelsTheAnswersOfAFile() throws Exception {
        Path names =
                Files.writeString(
                        folder.resolve("names.jsonl"),
                        "{\"id\":\"a_b\",\"quotes\":[{\"content\":[[0,9],[24,33]],"
                                + "\"source\":[[15,22]],\"speaker\":\"Ann Lee\","
                                + "\"kind\":\"person\",\"organisations\":[\"Lee LLP\"]}]}\n");
        List<GoldArticle> articles = ResolvedNames.addTo(GoldFolder.read(folder), names);
        GoldAnswer answer = articles.getFirst().quotes().getFirst().answer().orElseThrow();
        assertThat(answer.isSpeaker("Lee")).isTrue();
        assertThat(answer.isOrganisation("Lee LLP")).isTrue();
    }

    @Test
    void tellsTheLineOfAnAnswerWithoutLabel() throws IOException {
        Path names =
                Files.writeString(
                        folder.resolve("names.jsonl"),
                        "{\"id\":\"other\"}\n{\"id\":\"a_b\",\"start\":3,\"source\":[15,22]}\n");
        assertThatThrownBy(() -> ResolvedNames.addTo(GoldFolder.read(folder), names))
                .isInstanceOf(UnreadableLabels.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void readsPredictionsAndTellsTheLineOfOneOutsideTheText() throws Exception {
        List<GoldArticle> articles = GoldFolder.read(folder);
        Path file = folder.resolve("predicted.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"a_b\",\"quotes\":[{\"start\":0,\"end\":9,\"speakerMention\":null,"
                        + "\"speaker\":null,\"confidence\":0.5}]}\n{\"id\":\"c\",\"quotes\":[]}\n");
        Predictions predictions = Predictions.read(file, articles);
        assertThat(predictions.unknown()).isEqualTo(1);
        assertThat(predictions.of(articles.getFirst()).getFirst().confidence()).hasValue(0.5);
        Files.writeString(file, "{\"id\":\"a_b\",\"quotes\":[{\"start\":0,\"end\":99}]}\n");
        assertThatThrownBy(() -> Predictions.read(file, articles))
                .isInstanceOf(UnreadableLabels.class)
                .hasMessageContaining("line 1");
    }
}
