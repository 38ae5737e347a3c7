package org.quotewright.app.evaluate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.app.evaluate.quotes.InventedArticle.LEE_AND_MORE;
import static org.quotewright.app.evaluate.quotes.InventedArticle.predicted;
import static org.quotewright.app.evaluate.quotes.InventedArticle.quote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.gold.PredictedQuote;

class GroupScoreTest {

    @Test
    void countsPersonsByTheirFirstNames() {
        List<PredictedQuote> predicted =
                List.of(
                        predicted(quote(LEE_AND_MORE, "“We row,”"), "Ann Lee", "Harbour LLP"),
                        predicted(quote("She", "boats would sink"), "Bob Ray", ""));
        GroupScore score = GroupScore.of(InventedArticle.labelled(), predicted);
        assertThat(score.plus(score).figures())
                .filteredOn(figure -> figure.row().equals("women's first names"))
                .extracting(Figure::value)
                .containsExactly(4.0, 50.0, 0.0);
        assertThat(score.figures())
                .filteredOn(figure -> figure.row().equals("men's first names"))
                .extracting(Figure::value)
                .containsExactly(0.0, Double.NaN, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource({"Ann Lee, WOMEN", "bob ray, MEN", "Qwxzt Lindqvist, UNLISTED", "Lindqvist, SINGLE"})
    void tellsNamesApartByTheLists(String name, NameGroup group) {
        assertThat(NameGroup.of(name)).isEqualTo(group);
    }
}
