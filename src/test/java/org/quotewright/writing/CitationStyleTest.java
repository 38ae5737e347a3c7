package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ReportOrder;

class CitationStyleTest {

    private static final String SHORT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
              <info><title>Short</title><id>short</id></info>
              <citation><layout>
                <date variable="issued">
                  <date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/>
                  <date-part name="year"/>
                </date>
              </layout></citation>
            </style>
            """;

    @TempDir private Path folder;

    private String file(String words) throws IOException {
        return Files.writeString(folder.resolve("my.csl"), words).toString();
    }

    private static Report.Entry first(String style, QuoteExport export) throws IOException {
        return new Reporter(
                        ReportOrder.SPEAKER,
                        Themes.NONE,
                        CitationStyle.named(style),
                        false,
                        Locale.ENGLISH)
                .report(export)
                .sections()
                .getFirst()
                .entries()
                .getFirst();
    }

    @Test
    void knowsShortMonths() throws IOException {
        QuoteExport october =
                SampleExport.of(
                        SampleExport.first()
                                .facts(
                                        new ArticleFacts(
                                                "T",
                                                "",
                                                "",
                                                Optional.of(LocalDate.of(2024, 10, 3)),
                                                ""))
                                .build());
        assertThat(first(file(SHORT), october).citation()).isEqualTo("3 Oct. 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# An article\n\nShe said so.",
                "<style",
                "<html/>",
                "<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>",
                "<!DOCTYPE style [<!ENTITY x \"y\">]><style"
                        + " xmlns=\"http://purl.org/net/xbiblio/csl\"><citation/></style>"
            })
    void refusesWhatIsNoStyleByItsNameAlone(String words) throws IOException {
        String file = file(words);
        assertThatThrownBy(() -> CitationStyle.named(file))
                .isInstanceOfSatisfying(
                        UnreadableStyle.class,
                        refused ->
                                assertThat(refused.arguments())
                                        .containsExactly(file, "notes, author-date"));
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatThrownBy(() -> CitationStyle.named("nonsense"))
                .isInstanceOf(UnreadableStyle.class);
        assertThatThrownBy(() -> CitationStyle.named("a\0b")).isInstanceOf(UnreadableStyle.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor: “We did it”|Mayor: ‘We did it’",
                "Mayor: \"We did it\" in May|Mayor: ‘We did it’ in May"
            })
    void printsSingleMarksInsideDoubleOnes(String title, String inside) throws IOException {
        QuoteExport export =
                SampleExport.of(
                        SampleExport.first()
                                .facts(new ArticleFacts(title, "", "", Optional.empty(), ""))
                                .build());
        assertThat(first("notes", export).citation()).isEqualTo("“" + inside + "”.");
    }
}
