package org.quotewright.review;

import java.io.IOException;
import org.quotewright.writing.BibtexWriter;
import org.quotewright.writing.BratWriter;
import org.quotewright.writing.CslJsonWriter;
import org.quotewright.writing.JsonLdWriter;
import org.quotewright.writing.CitationStyle;
import org.quotewright.writing.CsvWriter;
import org.quotewright.writing.DocxWriter;
import org.quotewright.writing.HtmlReportWriter;
import org.quotewright.writing.JsonWriter;
import org.quotewright.writing.MarkdownWriter;
import org.quotewright.writing.QuoteWriter;
import org.quotewright.writing.Reporter;
import org.quotewright.writing.TeiWriter;
import org.quotewright.writing.Themes;
import org.quotewright.writing.XlsxWriter;

/** One writer a format. */
final class ExportWriters {

    private ExportWriters() {}

    /**
     * @param themes by which a report may be arranged
     */
    static QuoteWriter of(ExportRequest request, Themes themes) throws IOException {
        if (request.format().isReport()) {
            ExportOptions options = request.options();
            CitationStyle style = CitationStyle.named(options.style());
            return report(
                    request.format(),
                    new Reporter(
                            options.order(), themes, style, options.notes(), options.language()));
        }
        return switch (request.format()) {
            case CSV -> new CsvWriter(request.options().byteOrderMark());
            case XLSX -> new XlsxWriter();
            case JSON -> new JsonWriter();
            case JSONLD -> new JsonLdWriter();
            case TEI -> new TeiWriter();
            case BRAT -> new BratWriter();
            case CSLJSON -> new CslJsonWriter();
            case BIBTEX -> new BibtexWriter();
            case HTML, DOCX, MARKDOWN -> throw new IllegalStateException();
        };
    }

    private static QuoteWriter report(ExportFormat format, Reporter reporter) {
        return switch (format) {
            case HTML -> new HtmlReportWriter(reporter);
            case DOCX -> new DocxWriter(reporter);
            default -> new MarkdownWriter(reporter);
        };
    }
}
