package org.quotewright.app.evaluate.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.app.evaluate.figures.Figure.Form;

class FigureTableTest {

    private record Hits(int hits, int tries) implements Score<Hits> {

        @Override
        public Hits plus(Hits other) {
            return new Hits(hits + other.hits, tries + other.tries);
        }

        @Override
        public List<Figure> figures() {
            return List.of(
                    new Figure("tries", "all", Form.COUNT, tries),
                    new Figure("right", "all", Form.PERCENT, Figure.percent(hits, tries)),
                    new Figure("some", "all", Form.SHARE, hits == 0 ? Double.NaN : 1),
                    new Figure("none", "all", Form.SHARE, Double.NaN));
        }
    }

    private static String printed(boolean withIntervals, List<Hits> scores) {
        StringWriter out = new StringWriter();
        new FigureTable(new PrintWriter(out), withIntervals).print("hits", scores);
        return out.toString();
    }

    @Test
    void printsTheSumOfAllScores() {
        assertThat(printed(false, List.of(new Hits(1, 8), new Hits(4, 8))).lines())
                .containsExactly(
                        "| hits | all |",
                        "|---|---:|",
                        "| tries | 16 |",
                        "| right | 31.2 |",
                        "| some | 1.000 |",
                        "| none | - |",
                        "");
    }

    @Test
    void givesIntervalsThatHoldTheFigureAndDoNotChange() {
        List<Hits> scores = List.of(new Hits(1, 8), new Hits(4, 8), new Hits(8, 8));
        assertThat(printed(true, scores))
                .contains("| right | 54.2 (12.5-100.0) |")
                .contains("| tries | 24 |")
                .isEqualTo(printed(true, scores));
    }

    @Test
    void leavesDrawsWithoutAnythingToMeasureOutOfIntervals() {
        assertThat(printed(true, List.of(new Hits(0, 8), new Hits(1, 8))))
                .contains("| some | 1.000 (1.000-1.000) |");
    }
}
