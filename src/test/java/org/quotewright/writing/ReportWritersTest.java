package org.quotewright.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReportOrder;

class ReportWritersTest {

    private static final String WORDS = "“It holds,” … “for <now> & ever”";
    private static final String CITED =
            "Ann Example, “Bridge opens early”, The Harbour Post, 17 May 2024,"
                    + " https://post.example/bridge.";

    private static Reporter by(ReportOrder order) throws IOException {
        return new Reporter(order, Themes.NONE, CitationStyle.named("notes"), true, Locale.ENGLISH);
    }

    private static List<QuoteWriter> writers() throws IOException {
        return List.of(
                new HtmlReportWriter(by(ReportOrder.SPEAKER)),
                new DocxWriter(by(ReportOrder.SPEAKER)),
                new MarkdownWriter(by(ReportOrder.SPEAKER)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writesTheSameBytesAgain(QuoteWriter writer) {
        assertThat(SampleExport.bytes(writer, SampleExport.harbour()))
                .isEqualTo(SampleExport.bytes(writer, SampleExport.harbour()));
    }

    @Test
    void arrangesByWhatWasAskedFor() throws IOException {
        assertThat(headings(ReportOrder.SPEAKER))
                .containsExactly("Maja Orlov", "No speaker stated");
        assertThat(headings(ReportOrder.ORGANISATION))
                .containsExactly("Port of Lund", "No organisation");
        assertThat(headings(ReportOrder.DATE)).containsExactly("2024-05-17", "No date");
    }

    private static List<String> headings(ReportOrder order) throws IOException {
        return by(order).report(SampleExport.harbour()).sections().stream()
                .map(Report.Section::heading)
                .toList();
    }

    @Test
    void tellsHowTheQuotationsCameAbout() throws IOException {
        assertThat(by(ReportOrder.SPEAKER).report(SampleExport.harbour()).methods())
                .containsExactly(
                        "3 quotations were found in this scope: 2 verified as suggested,"
                                + " 1 corrected, 0 rejected, 0 not decided on.",
                        "3 quotations were suggested by the engine rules-0.",
                        "Robin Reviewer decided on 3 quotations last.",
                        "The first of these decisions was made 18 May 2024, 09:30 UTC,"
                                + " the last 18 May 2024, 09:30 UTC.",
                        "Words given without a remark are the speaker’s own, as the article"
                                + " prints them. “Quoted in part”: only what stands between"
                                + " quotation marks is the speaker’s. “As reported in the"
                                + " article’s words”: none of the words need be.",
                        "Written by Quotewright 0.");
    }

    @Test
    void saysWhichWordsAreNotTheSpeakersOwn() throws IOException {
        QuoteExport export =
                SampleExport.of(
                        SampleExport.first().type(QuoteType.DIRECT).build(),
                        SampleExport.first().type(QuoteType.MIXED).build(),
                        SampleExport.first().type(QuoteType.INDIRECT).build());
        String by = "Maja Orlov, engineer, Port of Lund";
        assertThat(entries(by(ReportOrder.SPEAKER).report(export)))
                .extracting(Report.Entry::by)
                .containsExactly(
                        by, by + ", quoted in part", by + ", as reported in the article’s words");
        String html = SampleExport.text(new HtmlReportWriter(by(ReportOrder.SPEAKER)), export);
        assertThat(Jsoup.parse(html).select("blockquote").eachAttr("class"))
                .containsExactly("direct", "mixed", "indirect");
    }

    @Test
    void printsNotesOnlyWhereTheyWereAskedFor() throws IOException {
        Reporter without =
                new Reporter(
                        ReportOrder.SPEAKER,
                        Themes.NONE,
                        CitationStyle.named("notes"),
                        false,
                        Locale.ENGLISH);
        assertThat(remarks(without)).noneMatch(remark -> remark.startsWith("Note: "));
        assertThat(remarks(by(ReportOrder.SPEAKER))).contains("Note: asked again | *twice*");
    }

    private static List<String> remarks(Reporter reporter) throws IOException {
        return entries(reporter.report(SampleExport.harbour())).stream()
                .flatMap(entry -> entry.remarks().stream())
                .toList();
    }

    private static List<Report.Entry> entries(Report report) {
        return report.sections().stream().flatMap(section -> section.entries().stream()).toList();
    }

    @Test
    void printsTheAddressOfASourceOnce() throws IOException {
        for (QuoteWriter writer :
                List.of(
                        new HtmlReportWriter(by(ReportOrder.SPEAKER)),
                        new MarkdownWriter(by(ReportOrder.SPEAKER)))) {
            String written = SampleExport.text(writer, SampleExport.harbour());
            String sources = written.substring(written.lastIndexOf("Sources"));
            String shown = sources.replaceAll("href=\"[^\"]*\"", "");
            assertThat(shown.split("post\\\\?\\.example", -1)).as(shown).hasSize(2);
        }
    }

    @Test
    void tellsWhatWasMarkedByHandAndWhatWasRejected() throws IOException {
        List<QuoteInContext> quotes =
                List.of(
                        SampleExport.first().build(),
                        SampleExport.first().in(QuoteState.REJECTED).build());
        Account account =
                Account.of(quotes.stream().map(QuoteInContext::quote).toList(), quote -> "by-hand");
        Report report =
                by(ReportOrder.SPEAKER)
                        .report(
                                new QuoteExport(
                                        "Lund",
                                        "Quotewright 0",
                                        new Extract(Extract.Kind.PROJECT, "", false, 1, 0),
                                        quotes.subList(0, 1),
                                        account,
                                        Annals.NONE));
        assertThat(report.methods())
                .contains("2 quotations were marked by hand, or split off from another one.");
        assertThat(report.about())
                .contains(
                        "1 verified or corrected quotation is given; left out: 0 that nobody has decided"
                                + " on, 1 rejected.");
    }

    @Test
    void citesInTheStyleChosen() throws IOException {
        Report notes = by(ReportOrder.SPEAKER).report(SampleExport.harbour());
        assertThat(notes.sections().getFirst().entries().getFirst().citation()).isEqualTo(CITED);
        Report dated =
                new Reporter(
                                ReportOrder.SPEAKER,
                                Themes.NONE,
                                CitationStyle.named("author-date"),
                                false,
                                Locale.ENGLISH)
                        .report(SampleExport.harbour());
        assertThat(dated.sections().getFirst().entries().getFirst().citation())
                .isEqualTo("(Ann Example, 2024)");
        assertThat(dated.sources())
                .extracting(Report.Source::citation)
                .containsExactly(
                        "Ann Example (2024). “Bridge opens early”. The Harbour Post, 17 May 2024."
                                + " https://post.example/bridge.",
                        "“article-2.txt” (n.d.).");
    }

    @Test
    void refusesWhatIsNoStyle() {
        assertThatThrownBy(() -> CitationStyle.named("no-such-style.csl"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        new Reporter(
                                        ReportOrder.DATE,
                                        Themes.NONE,
                                        new CitationStyle("<style"),
                                        false,
                                        Locale.ENGLISH)
                                .report(SampleExport.harbour()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void writesMarkdownThatAParserReadsAsMeant() throws IOException {
        String markdown =
                SampleExport.text(
                        new MarkdownWriter(by(ReportOrder.SPEAKER)), SampleExport.harbour());
        Node document = Parser.builder().build().parse(markdown);
        List<String> headings = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        headings.add(text(heading));
                    }

                    @Override
                    public void visit(BlockQuote quote) {
                        quotes.add(text(quote.getFirstChild()));
                    }
                });
        assertThat(headings)
                .containsExactly(
                        "Quotations: Lund \"24\"",
                        "Maja Orlov",
                        "No speaker stated",
                        "Sources",
                        "How the quotations were found");
        assertThat(quotes).contains(WORDS, "“safe. “We checked it twice,”");
        assertThat(text(document)).contains("asked again | *twice*").contains(CITED);
    }

    private static String text(Node node) {
        return TextContentRenderer.builder().build().render(node);
    }

    @Test
    void writesHtmlThatLoadsAndRunsNothing() throws IOException {
        String html =
                SampleExport.text(
                        new HtmlReportWriter(by(ReportOrder.SPEAKER)), SampleExport.harbour());
        Document document = Jsoup.parse(html);
        assertThat(document.select("html").attr("lang")).isEqualTo("en");
        assertThat(document.select("h1").eachText()).containsExactly("Quotations: Lund \"24\"");
        assertThat(document.select("blockquote p").eachText()).contains(WORDS);
        assertThat(document.select("nav a").eachAttr("href"))
                .allMatch(target -> document.select(target).size() == 1);
        assertThat(document.select("script, img, link, iframe, [src], [onclick]")).isEmpty();
        assertThat(document.select("a[rel=noreferrer]").eachAttr("href"))
                .containsExactly("https://post.example/bridge");
    }

    @Test
    void writesDocxWithNamedStylesAndLinks() throws IOException {
        byte[] bytes =
                SampleExport.bytes(new DocxWriter(by(ReportOrder.SPEAKER)), SampleExport.harbour());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(inStyle(document, "Quote")).contains(WORDS);
            assertThat(inStyle(document, "Heading1"))
                    .startsWith("Maja Orlov", "No speaker stated", "Sources");
            assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
            assertThat(
                            document.getParagraphs().stream()
                                    .flatMap(paragraph -> paragraph.getRuns().stream())
                                    .filter(XWPFHyperlinkRun.class::isInstance)
                                    .map(Object::toString))
                    .contains("https://post.example/bridge");
        }
    }

    private static Stream<String> inStyle(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText);
    }
}
