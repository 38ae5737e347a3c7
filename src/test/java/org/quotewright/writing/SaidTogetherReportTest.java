package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ReportOrder;

/** A quotation of several speakers in a report. */
class SaidTogetherReportTest {

    private static final String MAJA = "Maja Orlov, engineer, Port of Lund";
    private static final String ABE = "Abe Lind, Quay Union";

    private static QuoteExport export() {
        return SampleExport.of(
                SampleExport.first().by("Abe Lind", "", "Quay Union").build(),
                SampleExport.first().build());
    }

    private static Reporter by(ReportOrder order) throws IOException {
        return new Reporter(
                order, Themes.NONE, CitationStyle.named("notes"), false, Locale.ENGLISH);
    }

    @Test
    void standsUnderEachSpeakerWithTheOthersBehind() throws IOException {
        assertThat(listed(ReportOrder.SPEAKER))
                .containsExactly(
                        "Abe Lind: " + ABE + ", together with " + MAJA,
                        "Maja Orlov: " + MAJA + ", together with " + ABE,
                        "Maja Orlov: " + MAJA);
    }

    @Test
    void standsUnderEachOrganisation() throws IOException {
        assertThat(listed(ReportOrder.ORGANISATION))
                .containsExactly(
                        "Port of Lund: " + MAJA + ", together with " + ABE,
                        "Port of Lund: " + MAJA,
                        "Quay Union: " + ABE + ", together with " + MAJA);
    }

    @Test
    void standsOnceUnderItsDay() throws IOException {
        assertThat(listed(ReportOrder.DATE)).hasSize(2);
    }

    @Test
    void isCountedOnceAndTheReportSaysSo() throws IOException {
        assertThat(by(ReportOrder.SPEAKER).report(export()).methods())
                .contains(
                        "What several said together stands under each of them and is counted"
                                + " once.")
                .anyMatch(line -> line.startsWith("2 quotations were found"));
    }

    @Test
    void isWrittenUnderEachInEveryFormatAndTheSameAgain() throws IOException {
        for (QuoteWriter writer :
                List.of(
                        new HtmlReportWriter(by(ReportOrder.SPEAKER)),
                        new DocxWriter(by(ReportOrder.SPEAKER)),
                        new MarkdownWriter(by(ReportOrder.SPEAKER)))) {
            assertThat(SampleExport.bytes(writer, export()))
                    .isEqualTo(SampleExport.bytes(writer, export()));
        }
        String html = SampleExport.text(new HtmlReportWriter(by(ReportOrder.SPEAKER)), export());
        assertThat(Jsoup.parse(html).select("figcaption").eachText())
                .filteredOn(line -> line.contains("together with"))
                .hasSize(2);
        assertThat(Jsoup.parse(html).select("section:has(h2:contains(Abe Lind)) figure"))
                .hasSize(1);
    }

    private static List<String> listed(ReportOrder order) throws IOException {
        return by(order).report(export()).sections().stream()
                .flatMap(section ->
                        section.entries().stream()
                                .map(entry -> section.heading() + ": " + entry.by()))
                .toList();
    }
}
