package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReportOrder;

class ReportLanguageTest {

    private static Reporter in(Locale language) throws IOException {
        return new Reporter(
                ReportOrder.ORGANISATION,
                Themes.NONE,
                CitationStyle.named("notes"),
                false,
                language);
    }

    private static String german() throws IOException {
        return SampleExport.text(new MarkdownWriter(in(Locale.GERMAN)), SampleExport.harbour());
    }

    @Test
    void writesHeadingsRemarksAndMethodsInGerman() throws IOException {
        assertThat(german())
                .startsWith("# Zitate\\: Lund")
                .contains(
                        "## Ohne Organisation",
                        "## Quellen",
                        "## Wie die Zitate gefunden wurden",
                        "3 Zitate wurden in diesem Umfang gefunden",
                        "Port of Lund, teilweise wörtlich",
                        "18\\. Mai 2024, 09\\:30 UTC")
                .doesNotContain("quotation", "May 2024");
    }

    @Test
    void citesInGerman() throws IOException {
        assertThat(german())
                .contains("Ann Example, „Bridge opens early“, The Harbour Post, 17\\. Mai 2024");
    }

    @Test
    void tellsABrowserTheLanguage() throws IOException {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            String page =
                    SampleExport.text(new HtmlReportWriter(in(language)), SampleExport.harbour());
            assertThat(Jsoup.parse(page).selectFirst("html").attr("lang"))
                    .isEqualTo(language.getLanguage());
        }
    }

    @Test
    void isEnglishInALanguageWithoutWords() throws IOException {
        assertThat(SampleExport.text(new MarkdownWriter(in(Locale.FRENCH)), SampleExport.harbour()))
                .isEqualTo(
                        SampleExport.text(
                                new MarkdownWriter(in(Locale.ENGLISH)), SampleExport.harbour()));
    }

    @ParameterizedTest
    @CsvSource({
        "“Ja” sagt er, „‚Ja‘ sagt er“",
        "„Ja“ sagt er, „‚Ja‘ sagt er“",
        "»Ja« sagt er, „‚Ja‘ sagt er“",
    })
    void setsMarksInMarksAsGermanHasThem(String title, String cited) throws IOException {
        assertThat(cited(title, Locale.GERMAN)).contains(cited);
    }

    @Test
    void copiesOneQuotationInGerman() throws IOException {
        QuoteInContext quote = SampleExport.harbour().quotes().getFirst();
        assertThat(new ExcerptWriter(CitationStyle.named("notes"), Locale.GERMAN).plain(quote))
                .contains("„Bridge opens early“");
    }

    private static String cited(String title, Locale language) throws IOException {
        ArticleFacts facts =
                new ArticleFacts(title, "Post", "", Optional.of(LocalDate.of(2024, 5, 17)), "");
        QuoteExport export = SampleExport.of(SampleExport.first().facts(facts).build());
        return in(language).report(export).sections().getFirst().entries().getFirst().citation();
    }
}
