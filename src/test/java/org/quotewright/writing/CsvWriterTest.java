package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.SampleQuote;

class CsvWriterTest {

    private static final String TEXT =
            "😀 The mayor, Jürgen Çelik, said: “We did it, \"all\" of us,” and then “at last”.";

    private static SampleQuote sample() {
        return SampleQuote.of(12, TEXT, "“We did it, \"all\" of us,”", "“at last”")
                .by("Jürgen Çelik", "mayor", "City of Lund")
                .cue("said")
                .mention("The mayor, Jürgen Çelik,");
    }

    private static String written(CsvWriter writer, QuoteInContext... quotes) throws IOException {
        return SampleExport.text(writer, SampleExport.of(quotes));
    }

    private static CSVRecord row(QuoteInContext quote) throws IOException {
        CSVFormat withHeader =
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return withHeader
                .parse(new StringReader(written(new CsvWriter(), quote)))
                .getRecords()
                .getFirst();
    }

    @Test
    void keepsTheColumnsAsPromised() throws IOException {
        assertThat(written(new CsvWriter()))
                .startsWith(
                        "id,quotation,type,context,cue,speaker,mention,role,organisation,"
                                + "article title,outlet,author,date,url,start,end,state,analyst,"
                                + "decided-at,note,changed,scope,left-out\r\n");
    }

    @Test
    void saysOfWhatThereIsNoRow() throws IOException {
        String csv = written(new CsvWriter());
        assertThat(csv.lines().toList().getLast())
                .isEqualTo("\"\"" + ",".repeat(21) + "verified; project,3");
    }

    @Test
    void keepsAQuotationOfWrappedTextOnOneLine() throws IOException {
        String text = "She said: “We did it,\r\nall of us.”";
        CSVRecord row = row(SampleQuote.of(1, text, "“We did it,\r\nall of us.”").build());
        assertThat(row.get("quotation")).isEqualTo("“We did it, all of us.”");
    }

    @Test
    void keepsCueAndMentionOfWrappedTextOnOneLine() throws IOException {
        String text = "“We did it,” the city\r\nmayor, Jo Li, made\r\nclear.";
        CSVRecord row =
                row(
                        SampleQuote.of(1, text, "“We did it,”")
                                .mention("the city\r\nmayor, Jo Li,")
                                .cue("made\r\nclear")
                                .build());
        assertThat(row.get("mention")).isEqualTo("the city mayor, Jo Li,");
        assertThat(row.get("cue")).isEqualTo("made clear");
    }

    @Test
    void writesEveryCell() throws IOException {
        CSVRecord row = row(sample().in(QuoteState.VERIFIED).note("checked").build());
        assertThat(row.toList())
                .containsExactly(
                        "12",
                        "“We did it, \"all\" of us,” … “at last”",
                        "direct",
                        TEXT,
                        "said",
                        "Jürgen Çelik",
                        "The mayor, Jürgen Çelik,",
                        "mayor",
                        "City of Lund",
                        "Bridge opens early",
                        "The Harbour Post",
                        "Ann Example",
                        "2024-05-17",
                        "https://post.example/bridge",
                        "33",
                        "77",
                        "verified",
                        "Robin Reviewer",
                        "2024-05-18T09:30:00Z",
                        "checked",
                        "",
                        "verified; project",
                        "3");
    }

    @Test
    void countsOffsetsInCodePoints() throws IOException {
        CSVRecord row = row(sample().build());
        int begin = TEXT.indexOf("“We");
        assertThat(row.get("start")).isEqualTo(Integer.toString(begin - 1));
    }

    @Test
    void leavesTheDecisionOfOpenQuotationsEmpty() throws IOException {
        CSVRecord row = row(sample().build());
        assertThat(row.get("analyst")).isEmpty();
        assertThat(row.get("decided-at")).isEmpty();
    }

    @Test
    void saysWhatTheAnalystChanged() throws IOException {
        CSVRecord row = row(sample().correctedTo("Maja Orlov", "mayor", "Port of Lund").build());
        assertThat(row.get("speaker")).isEqualTo("Maja Orlov");
        assertThat(row.get("state")).isEqualTo("corrected");
        assertThat(row.get("changed")).isEqualTo("speaker; organisation");
    }

    @Test
    void joinsSpeakersAndKeepsTheirOrganisationsInStep() throws IOException {
        CSVRecord row = row(sample().by("Maja Orlov", "", "Port of Lund").build());
        assertThat(row.get("speaker")).isEqualTo("Jürgen Çelik; Maja Orlov");
        assertThat(row.get("role")).isEqualTo("mayor; ");
        assertThat(row.get("organisation")).isEqualTo("City of Lund; Port of Lund");
    }

    @Test
    void writesAQuotationWithoutSpeaker() throws IOException {
        CSVRecord row = row(SampleQuote.said(1, "“Yes”").facts(ArticleFacts.NONE).build());
        assertThat(row.get("speaker")).isEmpty();
        assertThat(row.get("article title")).isEqualTo("article-1.txt");
        assertThat(row.get("date")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void defusesWhatASpreadsheetWouldRun(String cell) throws IOException {
        assertThat(row(sample().note(cell).build()).get("note")).isEqualTo("'" + cell);
    }

    @Test
    void leavesQuotationsThatOnlyHoldSignsAlone() throws IOException {
        assertThat(row(sample().note("2 + 2 = 4").build()).get("note")).isEqualTo("2 + 2 = 4");
    }

    @Test
    void quotesCommasMarksAndLineBreaks() throws IOException {
        String csv = written(new CsvWriter(), sample().note("a,\"b\"\r\nc").build());
        assertThat(csv).contains("\"a,\"\"b\"\"\r\nc\"");
        assertThat(row(sample().note("a,\"b\"\r\nc").build()).get("note"))
                .isEqualTo("a,\"b\"\r\nc");
    }

    @Test
    void writesAByteOrderMarkWhereAsked() throws IOException {
        assertThat(written(new CsvWriter(true))).startsWith("\uFEFFid,");
        assertThat(written(new CsvWriter(false))).startsWith("id,");
    }

    @Test
    void saysFromWhatTheRowsWereDrawn() throws IOException {
        Extract extract = new Extract(Extract.Kind.SEARCH, "is:open", true, 0, 7);
        String csv = SampleExport.text(new CsvWriter(), SampleExport.of(extract, sample().build()));
        assertThat(csv).endsWith(",all; search: is:open,0\r\n");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        QuoteInContext[] quotes = {sample().build(), sample().article(2).build()};
        assertThat(written(new CsvWriter(), quotes)).isEqualTo(written(new CsvWriter(), quotes));
    }
}
