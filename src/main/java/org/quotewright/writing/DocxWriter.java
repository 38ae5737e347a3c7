package org.quotewright.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A report as a document of Office Open XML, its parts in named styles. */
public final class DocxWriter implements QuoteWriter {

    private final Reporter reporter;

    public DocxWriter(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        Report report = reporter.report(export);
        OfficeFile.write(
                to -> {
                    try (XWPFDocument document = new XWPFDocument()) {
                        OfficeFile.name(document.getProperties(), export);
                        dress(document);
                        new Body(report, reporter.words(), document).write();
                        document.write(to);
                    }
                },
                out);
    }

    private static void dress(XWPFDocument document) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream("/docx/styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    /** What readers see. */
    private record Body(Report report, ReportWords messages, XWPFDocument document) {

        private void write() {
            paragraph("Title", report.title());
            report.about().forEach(line -> paragraph("Normal", line));
            for (Report.Section section : report.sections()) {
                paragraph("Heading1", section.heading());
                section.entries().forEach(this::entry);
            }
            paragraph("Heading1", messages.text("report.sources"));
            report.sources().forEach(this::source);
            paragraph("Heading1", messages.text("report.methods"));
            report.methods().forEach(line -> paragraph("Normal", line));
        }

        private void entry(Report.Entry entry) {
            paragraph("Quote", entry.words());
            paragraph("Normal", "— " + entry.by() + ". " + entry.citation());
            if (!entry.context().isEmpty()) {
                paragraph("Remark", messages.text("report.context", entry.context()));
            }
            entry.remarks().forEach(remark -> paragraph("Remark", remark));
        }

        private void source(Report.Source source) {
            if (source.url().isEmpty()) {
                paragraph("Normal", source.citation());
                return;
            }
            XWPFParagraph line = paragraph("Normal", source.before());
            XWPFHyperlinkRun link = line.createHyperlinkRun(source.url());
            link.setStyle("Hyperlink");
            link.setText(source.url());
            line.createRun().setText(Printable.of(source.behind()));
        }

        private XWPFParagraph paragraph(String style, String words) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(style);
            paragraph.createRun().setText(Printable.of(words));
            return paragraph;
        }
    }
}
