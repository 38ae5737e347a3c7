package org.quotewright.app.evaluate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quotewright.app.evaluate.quotes.InventedArticle.LEE_AND_MORE;
import static org.quotewright.app.evaluate.quotes.InventedArticle.PIER;
import static org.quotewright.app.evaluate.quotes.InventedArticle.predicted;
import static org.quotewright.app.evaluate.quotes.InventedArticle.quote;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.PredictedQuote;

class QuoteScorerTest {

    @Test
    void givesLabelsAgainstThemselvesAHundredThroughout() {
        List<Figure> figures =
                figures(
                        quote(LEE_AND_MORE, "“We row,”", "“and they swim.”"),
                        quote("She", "that boats would sink"),
                        quote("", PIER));
        assertThat(figures)
                .filteredOn(it -> it.row().matches("(exact|tokens|found|e2e_any|e2e_head) .*"))
                .hasSize(75)
                .allMatch(it -> it.value() == 100);
    }

    @Test
    void givesNothingPredictedNothing() {
        assertThat(figures())
                .filteredOn(it -> it.row().matches("(exact|tokens|found|e2e_any|e2e_head) .*"))
                .allMatch(it -> it.value() == 0);
    }

    @Test
    void takesPiecesOfOneContentAsOneQuotation() {
        List<Figure> figures =
                figures(quote(LEE_AND_MORE, "We row"), quote(LEE_AND_MORE, "and they swim"));
        assertThat(of(figures, "exact F1", "direct")).isEqualTo(100);
        assertThat(of(figures, "found F1", "direct")).isEqualTo(100);
        assertThat(of(figures, "found R", "all")).isEqualTo(100 / 3.0, within(1e-9));
    }

    @Test
    void tellsTheHeadOfASourceFromTheNamesInsideIt() {
        List<Figure> figures = figures(quote("Bob Ray", "“We row,”"));
        assertThat(of(figures, "attrib_any", "direct")).isEqualTo(100);
        assertThat(of(figures, "attrib_head", "direct")).isZero();
        assertThat(of(figures, "exact R", "direct")).isEqualTo(50);
        assertThat(of(figures, "tokens R", "direct")).isEqualTo(40);
    }

    @Test
    void countsASpeakerOfASourcelessQuotationAsWrong() {
        List<Figure> figures = figures(quote("Ann Lee", "very old"));
        assertThat(of(figures, "found R", "mixed")).isEqualTo(100);
        assertThat(of(figures, "exact R", "mixed")).isZero();
        assertThat(of(figures, "e2e_any R", "mixed")).isZero();
    }

    @Test
    void letsALeadingThatAndRepetitionChangeNothing() {
        MeasuredQuote sinking = quote("She", "boats would sink");
        List<Figure> figures = figures(sinking, sinking);
        assertThat(of(figures, "exact F1", "indirect")).isEqualTo(100);
        assertThat(of(figures, "tokens R", "indirect")).isEqualTo(75);
        assertThat(of(figures, "speech_found_recall", "indirect")).isEqualTo(100);
        assertThat(of(figures, "speech_found_recall", "all")).isNaN();
    }

    @Test
    void comparesSpeakersAndOrganisationsWithTheAnswers() {
        List<Figure> figures =
                figures(
                        Stream.of(
                                predicted(quote("Ann Lee", "“We row,”"), "Lee", "LLP Lee"),
                                predicted(quote("She", "boats would sink"), "Tim Lee", "Lee LLP"),
                                predicted(quote("", PIER), "Bob Ray", "")));
        assertThat(of(figures, "resolved.of_found", "all")).isEqualTo(50);
        assertThat(of(figures, "resolved.anaphor_found", "all")).isEqualTo(1);
        assertThat(of(figures, "resolved.anaphor_of_found", "all")).isZero();
        assertThat(of(figures, "resolved.organisation_right_of_gold", "all")).isEqualTo(100);
        assertThat(of(figures, "invented.organisation_of_found", "all")).isEqualTo(50);
        assertThat(of(figures, "invented.speaker_of_found", "all")).isEqualTo(100);
    }

    private static List<Figure> figures(MeasuredQuote... quotes) {
        return figures(Stream.of(quotes).map(it -> predicted(it, "", "")));
    }

    private static List<Figure> figures(Stream<PredictedQuote> predicted) {
        return QuoteScorer.score(InventedArticle.labelled(), predicted.toList()).figures();
    }

    private static double of(List<Figure> figures, String row, String column) {
        return figures.stream()
                .filter(it -> it.row().equals(row) && it.column().equals(column))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
    }
}
