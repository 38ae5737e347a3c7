package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ReportOrder;
import org.quotewright.model.search.SearchRequest;

class ReportByThemeTest {

    @TempDir private Path folder;

    private String report(OpenedProject opened, ExportFormat format) throws IOException {
        Path file = folder.resolve("report");
        opened.session().exports().export(request(format), file);
        return Files.readString(file);
    }

    private static ExportRequest request(ExportFormat format) {
        return new ExportRequest(
                format,
                new ExportScope.WholeProject(),
                true,
                new ExportOptions(
                        false,
                        ReportOrder.THEME,
                        ExportOptions.USUAL_STYLE,
                        false,
                        Locale.ENGLISH));
    }

    @Test
    void putsAQuotationUnderEverySavedSearchThatFindsIt() throws IOException {
        try (OpenedProject opened = new OpenedProject(folder)) {
            opened.add("ferry.txt", OpenedProject.FERRY);
            opened.add("strike.txt", OpenedProject.STRIKE);
            SavedSearches searches = opened.session().searches();
            searches.save("Timetable", SearchRequest.of("speaker:\"Ilse Brandt\""));
            searches.save("Companies", SearchRequest.of("speaker:\"Ilse Brandt\""));
            searches.save("Fog", SearchRequest.of("speaker:\"Una Falk\""));

            Document html = Jsoup.parse(report(opened, ExportFormat.HTML));

            assertThat(html.select("h2").eachText())
                    .startsWith("Companies", "Timetable", "No theme", "Sources");
            assertThat(html.select("section:has(h2:contains(Timetable)) blockquote").eachText())
                    .singleElement()
                    .asString()
                    .contains("sails at six");
            assertThat(html.select("section:has(h2:contains(Companies)) blockquote").eachText())
                    .singleElement()
                    .asString()
                    .contains("sails at six");
            assertThat(html.select("section:has(h2:contains(No theme)) blockquote")).hasSize(2);
            assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(html.text()).contains("Themes are the saved searches");
            assertThat(opened.session().exports().preview(request(ExportFormat.HTML)))
                    .contains("Timetable");
        }
    }

    @Test
    void hasOneSectionWhereNoSearchWasSaved() throws IOException {
        try (OpenedProject opened = new OpenedProject(folder)) {
            opened.add("ferry.txt", OpenedProject.FERRY);
            assertThat(report(opened, ExportFormat.MARKDOWN)).contains("## No theme");
        }
    }
}
