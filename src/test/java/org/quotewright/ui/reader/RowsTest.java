package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;

class RowsTest {

    @Test
    void aFirstLineThatIsTheTitleIsTheHeading() {
        List<Row> rows = rows("Ferry vote set", "\uFEFF Ferry vote set \r\n\r\nTarn came.\r\n");

        assertThat(rows).extracting(Row::words).containsExactly("Ferry vote set", "Tarn came.");
        assertThat(rows.getFirst().heading()).isTrue();
        assertThat(rows.getFirst().span()).contains(new Span(2, 16));
    }

    @Test
    void aTitleThatTheTextLacksStandsAboveIt() {
        List<Row> rows = rows("Ferry vote set", "Tarn came.");

        assertThat(rows).extracting(Row::heading).containsExactly(true, false);
        assertThat(rows.getFirst().span()).isEmpty();
    }

    @Test
    void withoutTitleTheFilesNameStandsAbove() {
        assertThat(rows("", "Tarn came.").getFirst().words()).isEqualTo("article.txt");
    }

    @Test
    void anEmptyTextHasOnlyItsHeading() {
        assertThat(rows("", " \n\u00A0\n")).hasSize(1);
    }

    @Test
    void shownWordsStandUnitForUnitForTheText() {
        Row row = rows("", "a\tb\u000Bc\u0007d").getLast();

        assertThat(row.words()).isEqualTo("a b c d").hasSize(row.span().orElseThrow().length());
    }

    @Test
    void aLineThatWasBrokenAtAMarginGoesOnInItsRow() {
        List<Row> rows = rows("", "“We went out in the old boat,”\r\nsaid Tarn.");

        assertThat(rows.getLast().words())
                .isEqualTo("“We went out in the old boat,”\u200C said Tarn.")
                .hasSize(rows.getLast().span().orElseThrow().length());
    }

    @Test
    void aVeryLongParagraphIsCutAfterSentences() {
        String text = "The tide came in. And it went out “again.” ".repeat(1000).strip();

        List<Row> rows = rows("", text).subList(1, rows("", text).size());

        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.words().strip()).endsWithIgnoringCase(last(row)));
        assertThat(
                        rows.stream()
                                .map(row -> row.span().orElseThrow().in(text))
                                .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(rows).extracting(Row::continued).startsWith(false, true).doesNotContainNull();
    }

    @Test
    void aWordWithoutEndIsCutBetweenCodePoints() {
        String text = "x" + "\uD83D\uDE80".repeat(8000);

        List<Row> rows = rows("", text);

        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row ->
                        assertThat(Character.isLowSurrogate(row.words().charAt(0))).isFalse())
                .allSatisfy(row ->
                        assertThat(row.words().length()).isLessThanOrEqualTo(LongLines.LIMIT));
    }

    private static String last(Row row) {
        return row.words().strip().endsWith("”") ? "again.”" : "in.";
    }

    private static List<Row> rows(String title, String text) {
        return Rows.of(new PressArticle(title, text).open());
    }
}
