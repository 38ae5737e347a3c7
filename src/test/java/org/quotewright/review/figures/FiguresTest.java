package org.quotewright.review.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Attribute;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.review.figures.Utterance.Seen;
import org.quotewright.review.figures.Utterance.Voice;
import org.quotewright.search.StatedName;

class FiguresTest {

    private static final Voice MIRA = new Voice("Mira Solberg", "Harbour, \"Velmar\"");
    private static final Voice TEO = new Voice("Teo Anders", "Coast League");

    private final Figures figures = figures();

    private static Figures figures() {
        Figures.Builder builder =
                new Figures.Builder(
                        Map.of(
                                "mira solberg",
                                List.of(new Attribute("region", Optional.of("north")))));
        builder.add(utterance(1, "Post", "2024-12", true, 10, MIRA));
        builder.add(utterance(2, "Post", "2024-11", false, 30, MIRA));
        builder.add(utterance(3, "Quay", "2024-11", true, 20, TEO, MIRA));
        builder.add(utterance(4, "Quay", "", false, 5));
        return builder.build();
    }

    private static Utterance utterance(
            long id, String outlet, String month, boolean verified, int words, Voice... by) {
        return new Utterance(
                new QuoteId(id),
                new Seen(
                        outlet,
                        Optional.of(month).filter(it -> !it.isEmpty()).map(YearMonth::parse)),
                QuoteType.DIRECT,
                List.of(by),
                verified,
                words);
    }

    @Test
    void putsTheMostWordsFirstWhereWordsAreShown() {
        Figures.Builder builder = new Figures.Builder(Map.of());
        builder.add(utterance(1, "Post", "2024-12", true, 5, MIRA));
        builder.add(utterance(2, "Post", "2024-12", true, 5, MIRA));
        builder.add(utterance(3, "Post", "2024-11", true, 40, TEO));
        Figures counted = builder.build();
        FigureTable speakers = counted.table(Axis.of(Axis.Kind.SPEAKER), ArticleSet.ALL);
        assertThat(speakers.rows()).extracting(FigureRow::name).first().isEqualTo("Mira Solberg");
        assertThat(speakers.byWords().rows())
                .extracting(FigureRow::name)
                .containsExactly("Teo Anders", "Mira Solberg");
        FigureTable months = counted.table(Axis.of(Axis.Kind.MONTH), ArticleSet.ALL);
        assertThat(months.byWords()).isEqualTo(months);
    }

    @Test
    void leavesNoMonthOutBetweenTheFirstAndTheLastAndPutsWhatHasNoDateBehind() {
        assertThat(months("2024-11", "", "2025-02"))
                .containsExactly("2024-11", "2024-12", "2025-01", "2025-02", "");
        assertThat(months("2025-02", "1904-11")).containsExactly("1904-11", "2025-02");
        assertThat(months("")).containsExactly("");
    }

    private static List<String> months(String... of) {
        Figures.Builder builder = new Figures.Builder(Map.of());
        for (int i = 0; i < of.length; i++) {
            builder.add(utterance(i + 1, "Post", of[i], true, 5, MIRA));
        }
        return builder.build().table(Axis.of(Axis.Kind.MONTH), ArticleSet.ALL).rows().stream()
                .map(FigureRow::name)
                .toList();
    }

    private FigureTable by(Axis.Kind kind) {
        return figures.table(Axis.of(kind), ArticleSet.ALL);
    }

    @Test
    void countsVerifiedAndUnverifiedApartForEverySpeaker() {
        FigureTable table = by(Axis.Kind.SPEAKER);
        assertThat(table.rows())
                .extracting(FigureRow::name)
                .containsExactly("Mira Solberg", "Teo Anders", "");
        FigureRow mira = table.rows().getFirst();
        assertThat(mira.verified()).isEqualTo(new Amount(2, 30));
        assertThat(mira.unverified()).isEqualTo(new Amount(1, 30));
        assertThat(mira.quotes()).containsExactly(new QuoteId(1), new QuoteId(2), new QuoteId(3));
        assertThat(table.total().all()).isEqualTo(new Amount(4, 65));
    }

    @Test
    void countsInitialsAsTheOrganisationWhoseTheyAre() {
        Figures.Builder builder = new Figures.Builder(Map.of());
        builder.add(utterance(1, "Post", "", true, 10, new Voice("Ada", "National Roads Board")));
        builder.add(utterance(2, "Post", "", true, 10, new Voice("Bo", "NRB")));
        builder.add(utterance(3, "Post", "", true, 10, new Voice("Cy", "RG")));
        builder.add(utterance(4, "Post", "", true, 10, new Voice("Di", "Road Guild")));
        StatedName.in("the Road Guild (RG)", List.of("RG")).forEach(builder::add);
        assertThat(builder.build().table(Axis.of(Axis.Kind.ORGANISATION), ArticleSet.ALL).rows())
                .extracting(FigureRow::name)
                .containsExactly("National Roads Board", "Road Guild");
    }

    @Test
    void knowsOutletsHoweverTheyAreWritten() {
        assertThat(figures.has("post")).isTrue();
        assertThat(figures.has("The Post")).isFalse();
    }

    @Test
    void monthsStandInTheOrderOfTime() {
        assertThat(by(Axis.Kind.MONTH).rows())
                .extracting(FigureRow::name)
                .containsExactly("2024-11", "2024-12", "");
    }

    @Test
    void countsByWhatAnalystsEntered() {
        FigureTable table = figures.table(Axis.of("attribute:Region"), ArticleSet.ALL);
        assertThat(table.rows()).extracting(FigureRow::name).containsExactly("north", "");
        assertThat(figures.axes()).contains(Axis.ofAttribute("region"));
    }

    @Test
    void knowsTheOutletsAndTheMonthsInTheirOrder() {
        assertThat(figures.outlets()).containsExactly("Post", "Quay");
        assertThat(figures.months())
                .containsExactly(YearMonth.of(2024, 11), YearMonth.of(2024, 12));
    }

    @Test
    void countsByEveryKindAndEveryAttributeOnce() {
        assertThat(figures.axes())
                .containsExactly(
                        Axis.of("speaker"),
                        Axis.of("organisation"),
                        Axis.of("outlet"),
                        Axis.of("type"),
                        Axis.of("month"),
                        Axis.ofAttribute("region"));
    }

    @Test
    void countsByTypeAndOutlet() {
        assertThat(by(Axis.Kind.TYPE).rows()).extracting(FigureRow::name).containsExactly("direct");
        assertThat(by(Axis.Kind.OUTLET).rows())
                .extracting(FigureRow::all)
                .containsExactly(new Amount(2, 40), new Amount(2, 25));
    }

    @Test
    void sharesOfVoiceAreThoseOfTheWords() throws NoArticleSet {
        ShareOfVoice shares =
                ShareOfVoice.of(
                        figures.table(Axis.of("speaker"), ArticleSet.of("outlet=post")),
                        figures.table(
                                Axis.of("speaker"), ArticleSet.of("outlet=Quay; to=2024-11")));
        ShareOfVoice.Line first = shares.lines().getFirst();
        assertThat(first.left() + first.right()).isCloseTo(1.5, within(0.001));
        assertThat(shares.lines())
                .extracting(ShareOfVoice.Line::name)
                .containsExactlyInAnyOrder("Mira Solberg", "Teo Anders");
    }

    @Test
    void sharesOfMonthsStandInTheirOrder() {
        Axis months = Axis.of(Axis.Kind.MONTH);
        ShareOfVoice shares =
                ShareOfVoice.of(
                        figures.table(months, ArticleSet.ofOutlet("Post")),
                        figures.table(months, ArticleSet.ofOutlet("Quay")));
        assertThat(shares.lines())
                .extracting(ShareOfVoice.Line::name)
                .containsExactly("2024-11", "2024-12", "");
    }

    @Test
    void aSetOfMonthsLeavesOutWhatHasNoDate() throws NoArticleSet {
        assertThat(figures.table(Axis.of("outlet"), ArticleSet.of("from=2024-11")).total().all())
                .isEqualTo(new Amount(3, 60));
        assertThatThrownBy(() -> ArticleSet.of("from=yesterday")).isInstanceOf(NoArticleSet.class);
    }

    @Test
    void commaAndMarkOfANameDoNotBreakTheColumns() {
        assertThat(FigureSheet.of(by(Axis.Kind.ORGANISATION)).csv())
                .startsWith("organisation,verified_quotations,")
                .contains("\r\n\"Harbour, \"\"Velmar\"\"\",2,30,1,30,3,60\r\n")
                .endsWith("total,2,30,2,35,4,65\r\n");
    }

    @Test
    void namesThatASpreadsheetWouldRunAreTextAndNumbersStayNumbers() {
        FigureSheet sheet = new FigureSheet(List.of(List.of("=1+1 Gazette", "-2.5")));
        assertThat(sheet.csv()).isEqualTo("'=1+1 Gazette,-2.5\r\n");
    }

    @Test
    void oneVoiceIsOneHoweverEitherSetSpellsIt() {
        Figures.Builder builder = new Figures.Builder(Map.of());
        builder.add(utterance(1, "Post", "", true, 10, new Voice("Zoë Quist", "")));
        builder.add(utterance(2, "Quay", "", true, 10, new Voice("ZOË  QUIST", "")));
        Figures both = builder.build();
        Axis axis = Axis.of("speaker");
        ShareOfVoice shares =
                ShareOfVoice.of(
                        both.table(axis, ArticleSet.ofOutlet("Post")),
                        both.table(axis, ArticleSet.ofOutlet("Quay")));
        assertThat(shares.lines()).hasSize(1);
        assertThat(shares.lines().getFirst().left()).isEqualTo(1);
        assertThat(shares.lines().getFirst().right()).isEqualTo(1);
    }

    @Test
    void anOutletIsOneHoweverItIsSpelt() {
        Figures.Builder builder = new Figures.Builder(Map.of());
        builder.add(utterance(1, "The Post", "", true, 10, new Voice("Zoë Quist", "")));
        builder.add(utterance(2, "THE POST", "", true, 10, new Voice("Zoë Quist", "")));
        assertThat(builder.build().outlets()).containsExactly("The Post");
    }
}
