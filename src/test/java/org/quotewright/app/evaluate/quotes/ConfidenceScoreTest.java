package org.quotewright.app.evaluate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quotewright.app.evaluate.quotes.InventedArticle.PIER;
import static org.quotewright.app.evaluate.quotes.InventedArticle.quote;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.PredictedQuote;

class ConfidenceScoreTest {

    private static PredictedQuote sure(MeasuredQuote quote, String speaker, double confidence) {
        return new PredictedQuote(quote, "", speaker, "", OptionalDouble.of(confidence));
    }

    @Test
    void weighsConfidenceAgainstWhatIsRight() {
        List<PredictedQuote> predicted =
                List.of(
                        sure(quote("Ann Lee", "“We row,”"), "Ann Lee", 0.95),
                        sure(quote("She", "boats would sink"), "Bob Ray", 0.91),
                        sure(quote("", PIER), "", 0.4),
                        sure(quote("", "a lawyer for Bob Ray"), "Bob Ray", 1));
        List<Double> values =
                ConfidenceScore.of(InventedArticle.labelled(), predicted).figures().stream()
                        .map(Figure::value)
                        .toList();
        double error = (Math.abs(1 - 1.86) + Math.abs(1 - 0.4)) / 3;
        assertThat(values.subList(0, 6))
                .containsExactly(4.0, 75.0, 3.0, 200 / 3.0, 50.0, 200 / 3.0);
        assertThat(values.getLast()).isEqualTo(error, within(1e-9));
    }

    @Test
    void hasNothingToSayWithoutConfidence() {
        assertThat(ConfidenceScore.of(InventedArticle.labelled(), List.of()).figures().getLast())
                .extracting(Figure::value)
                .isEqualTo(Double.NaN);
    }
}
