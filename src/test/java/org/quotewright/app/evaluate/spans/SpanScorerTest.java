package org.quotewright.app.evaluate.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.app.evaluate.gold.PredictedQuote;
import org.quotewright.app.evaluate.gold.Predictions;
import org.quotewright.app.evaluate.gold.QuoteLabels;
import org.quotewright.app.evaluate.gold.Stretch;

class SpanScorerTest {

    private static final MeasuredText TEXT =
            new MeasuredText("a_b", "“We row (at dawn),” said Ann Lee.\n\nThe end.");
    private static final String SEGMENTS =
            """
            {"id":"a_b_1aaa","tokens":["``","We","row","-LRB-","at","dawn","-RRB-",",","''","said","Ann","Lee","."],"labels":["B-content","I-content","I-content","I-content","I-content","I-content","I-content","I-content","I-content","B-cue","B-source","I-source","O"]}
            {"id":"a_b_1aaa","tokens":["No","such","words"],"labels":["B-cue","O","O"]}
            {"id":"a_b_1aaa","tokens":["The","end","."],"labels":["O","O","O"]}
            {"id":"other_1aaa","tokens":["The"],"labels":["B-cue"]}
            """;

    @TempDir private Path folder;
    private Path segments;

    @BeforeEach
    void write() throws Exception {
        segments = Files.writeString(folder.resolve("segments.jsonl"), SEGMENTS);
    }

    private List<SpanScore> scores(Stretch content, Stretch source) throws Exception {
        MeasuredQuote quote =
                MeasuredQuote.of(
                        TEXT,
                        new QuoteLabels(
                                List.of(content), List.of(new Stretch(20, 24)), List.of(source)));
        PredictedQuote predicted = new PredictedQuote(quote, "", "", "", OptionalDouble.empty());
        return SpanScorer.score(
                List.of(new GoldArticle(Path.of("a_b.txt"), TEXT, List.of())),
                new Predictions(Map.of("a_b", List.of(predicted)), 0),
                segments);
    }

    private static double of(SpanScore score, String kind, String column) {
        return score.figures().stream()
                .filter(it -> it.row().equals(kind) && it.column().equals(column))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTokensHoweverTheirMarksAreWritten() throws Exception {
        SpanScore score = scores(new Stretch(0, 19), new Stretch(25, 32)).getFirst();
        assertThat(of(score, "content", "exact F1")).isEqualTo(100);
        assertThat(of(score, "source", "exact F1")).isEqualTo(100);
        assertThat(of(score, "cue", "exact P")).isEqualTo(100);
    }

    @Test
    void countsSegmentsThatTheTextDoesNotHold() throws Exception {
        List<SpanScore> scores = scores(new Stretch(0, 19), new Stretch(25, 32));
        assertThat(scores).hasSize(1);
        assertThat(scores.getFirst().lost()).isEqualTo(1);
        assertThat(of(scores.getFirst(), "cue", "exact R")).isEqualTo(50);
    }

    @Test
    void tellsABeginFromAWholeSpan() throws Exception {
        SpanScore score = scores(new Stretch(1, 17), new Stretch(25, 28)).getFirst();
        assertThat(of(score, "content", "begin F1")).isZero();
        assertThat(of(score, "source", "begin F1")).isEqualTo(100);
        assertThat(of(score, "source", "exact F1")).isZero();
    }

    @Test
    void givesATokenOfTwoSpansToTheCue() throws Exception {
        SpanScore score = scores(new Stretch(0, 19), new Stretch(20, 32)).getFirst();
        assertThat(of(score, "cue", "exact P")).isEqualTo(100);
        assertThat(of(score, "source", "exact P")).isEqualTo(100);
    }
}
