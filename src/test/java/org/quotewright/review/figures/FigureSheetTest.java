package org.quotewright.review.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;

class FigureSheetTest {

    private static final FigureRow ADA =
            new FigureRow(
                    "Ada",
                    new Amount(2, 30),
                    new Amount(1, 15),
                    List.of(new QuoteId(1), new QuoteId(2), new QuoteId(3)),
                    Set.of(new QuoteId(1), new QuoteId(3)));
    private static final FigureRow BO =
            new FigureRow(
                    "Bo", new Amount(0, 0), new Amount(1, 15), List.of(new QuoteId(4)), Set.of());
    private static final FigureRow ALL =
            new FigureRow("", new Amount(2, 30), new Amount(2, 30), List.of(), Set.of());

    private static FigureTable table(Axis axis, FigureRow total, FigureRow... rows) {
        return new FigureTable(axis, List.of(rows), total);
    }

    @Test
    void hasARowForEachNameAndTheTotalLast() {
        assertThat(FigureSheet.of(table(Axis.of("speaker"), ALL, ADA, BO)).rows())
                .containsExactly(
                        List.of(
                                "speaker",
                                "verified_quotations",
                                "verified_words",
                                "unverified_quotations",
                                "unverified_words",
                                "quotations",
                                "words"),
                        List.of("Ada", "2", "30", "1", "15", "3", "45"),
                        List.of("Bo", "0", "0", "1", "15", "1", "15"),
                        List.of("total", "2", "30", "2", "30", "4", "60"));
    }

    @Test
    void anAttributeIsItsColumnsName() {
        FigureSheet sheet = FigureSheet.of(table(Axis.ofAttribute("Home town"), ALL));
        assertThat(sheet.rows().getFirst()).startsWith("Home town");
    }

    @Test
    void sharesArePercentages() {
        ShareOfVoice shares =
                ShareOfVoice.of(
                        table(Axis.of("speaker"), ALL, ADA, BO), table(Axis.of("speaker"), BO, BO));
        assertThat(FigureSheet.of(shares).rows())
                .containsExactly(
                        List.of(
                                "speaker",
                                "left_words",
                                "left_share",
                                "right_words",
                                "right_share",
                                "difference"),
                        List.of("Ada", "45", "75.0", "0", "0.0", "-75.0"),
                        List.of("Bo", "15", "25.0", "15", "100.0", "75.0"));
    }

    @Test
    void sharesOfQuotationsNameWhatTheyCount() {
        ShareOfVoice shares =
                ShareOfVoice.of(
                        table(Axis.of("speaker"), ALL, ADA, BO),
                        table(Axis.of("speaker"), BO, BO),
                        Measure.QUOTATIONS);
        assertThat(FigureSheet.of(shares).rows())
                .contains(List.of("Ada", "3", "75.0", "0", "0.0", "-75.0"))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("left_quotations", "right_quotations");
    }

    @Test
    void theQuotationsOfAPartStandInTheOrderOfAll() {
        assertThat(ADA.quotes(true)).containsExactly(new QuoteId(1), new QuoteId(3));
        assertThat(ADA.quotes(false)).containsExactly(new QuoteId(2));
    }

    @Test
    void theWidestApartComeFirstAndNothingHasNoShare() {
        FigureRow cy =
                new FigureRow("Cy", new Amount(1, 60), new Amount(0, 0), List.of(), Set.of());
        ShareOfVoice shares =
                ShareOfVoice.of(
                        table(Axis.of("speaker"), ALL, BO, ADA, cy),
                        table(Axis.of("speaker"), ALL));
        assertThat(shares.lines())
                .extracting(ShareOfVoice.Line::name)
                .containsExactly("Cy", "Ada", "Bo");
        assertThat(shares.lines()).allMatch(line -> line.right() == 0);
        assertThat(shares.lines().getFirst().inRight()).isEqualTo(Amount.NOTHING);
    }

    @Test
    void cellsAreMarkedOnlyWhereTheyMustBe() {
        FigureSheet sheet =
                new FigureSheet(List.of(List.of("a b", "a,b", "a\"b", "a\nb", "1"), List.of("c")));
        assertThat(sheet.csv()).isEqualTo("a b,\"a,b\",\"a\"\"b\",\"a\nb\",1\r\nc\r\n");
    }

    @Test
    void theClipboardHasALineForEachRow() {
        FigureSheet sheet =
                new FigureSheet(List.of(List.of("a\tb\n c", "-1.5"), List.of("=1+1", "d")));
        assertThat(sheet.tabbed()).isEqualTo("a b c\t-1.5\n'=1+1\td\n");
    }
}
