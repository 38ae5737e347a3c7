package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.SampleQuote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    private static final String TEXT = "😀 “It holds,” said Maja Orlov, “for now”.";

    private static SampleQuote sample() {
        return SampleQuote.of(5, TEXT, "“It holds,”", "“for now”")
                .by("Maja Orlov", "engineer", "Port of Lund")
                .cue("said")
                .mention("Maja Orlov");
    }

    private static String written(QuoteExport export) throws IOException {
        return SampleExport.text(new JsonWriter(), export);
    }

    private static QuoteExport export(QuoteInContext... quotes) {
        return SampleExport.of(new Extract(Extract.Kind.PROJECT, "", true, 3, 0), quotes);
    }

    private static JsonNode read(QuoteInContext... quotes) throws IOException {
        return JsonMapper.shared().readTree(written(export(quotes)));
    }

    @Test
    void tellsScopeAndWhatWasLeftOutInTheHead() throws IOException {
        assertThat(written(export()))
                .isEqualTo(
                        "{\"format\":\"quotewright-quotations\",\"version\":1,"
                                + "\"generator\":\"Quotewright 0\",\"project\":\"Lund \\\"24\\\"\","
                                + "\"offsets\":\"Unicode code points, half-open\",\"scope\":\"all\","
                                + "\"drawnFrom\":\"project\",\"drawnBy\":\"\","
                                + "\"written\":0,\"leftOut\":3,\"outside\":0,"
                                + "\"account\":{\"states\":{},\"analysts\":{},\"engines\":{},"
                                + "\"firstDecided\":\"\",\"lastDecided\":\"\"},"
                                + "\"articles\":[],\"texts\":[],\"directory\":[],"
                                + "\"organisations\":[],\"suggestions\":[],\"decisions\":[]}\n");
    }

    @Test
    void keepsTheOrderOfFields() throws IOException {
        JsonNode article = read(sample().build()).path("articles").path(0);
        assertThat(article.propertyNames())
                .containsExactly(
                        "id", "version", "file", "sha256", "title", "outlet", "author", "date",
                        "url", "quotes");
        assertThat(article.path("quotes").path(0).propertyNames())
                .containsExactly(
                        "id",
                        "start",
                        "end",
                        "spans",
                        "type",
                        "text",
                        "context",
                        "cue",
                        "cueText",
                        "cueClass",
                        "speakerMention",
                        "mentionText",
                        "speakers",
                        "state",
                        "flagged",
                        "lookAgain",
                        "analyst",
                        "decidedAt",
                        "note",
                        "changed",
                        "suggestion",
                        "decision",
                        "entries");
    }

    @Test
    void givesSpansThatCutTheirWordsOutOfTheTextByCodePoint() throws IOException {
        JsonNode quote = read(sample().build()).at("/articles/0/quotes/0");
        assertThat(quote.path("spans").valueStream().map(JsonWriterTest::cut))
                .containsExactly("“It holds,”", "“for now”");
        assertThat(cut(quote.path("cue"))).isEqualTo("said");
        assertThat(cut(quote.path("speakerMention"))).isEqualTo("Maja Orlov");
    }

    private static String cut(JsonNode span) {
        int[] letters = TEXT.codePoints().toArray();
        int begin = span.path(0).intValue();
        return new String(letters, begin, span.path(1).intValue() - begin);
    }

    @Test
    void writesNullForWhatIsNotThere() throws IOException {
        JsonNode quote = read(SampleQuote.said(1, "“Yes”").build()).at("/articles/0/quotes/0");
        assertThat(quote.path("cue").isNull()).isTrue();
        assertThat(quote.path("cueClass").isNull()).isTrue();
        assertThat(quote.path("speakerMention").isNull()).isTrue();
        assertThat(quote.path("speakers").isEmpty()).isTrue();
    }

    @Test
    void putsQuotationsOfAnArticleTogether() throws IOException {
        JsonNode articles =
                read(sample().build(), sample().build(), sample().article(2).build())
                        .path("articles");
        assertThat(articles.valueStream().map(article -> article.path("quotes").size()))
                .containsExactly(2, 1);
    }

    @Test
    void tellsTheDecisionAndWhatChanged() throws IOException {
        JsonNode quote =
                read(sample().correctedTo("Ada Berg", "engineer", "").flagged().build())
                        .at("/articles/0/quotes/0");
        assertThat(quote.path("state").stringValue()).isEqualTo("corrected");
        assertThat(quote.path("flagged").booleanValue()).isTrue();
        assertThat(quote.path("decidedAt").stringValue()).isEqualTo("2024-05-18T09:30:00Z");
        assertThat(quote.path("changed").valueStream().map(JsonNode::stringValue))
                .containsExactly("speaker", "organisation");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        QuoteExport export = export(sample().in(QuoteState.REJECTED).build(), sample().build());
        assertThat(written(export)).isEqualTo(written(export));
    }

    @Test
    void reportsAFullDiskAsSuch() {
        QuoteInContext[] quotes =
                IntStream.range(1, 200)
                        .mapToObj(id -> sample().article(id).build())
                        .toArray(QuoteInContext[]::new);
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int each) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertThatThrownBy(() -> new JsonWriter().write(export(quotes), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
