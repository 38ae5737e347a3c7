package org.quotewright.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes invented reports as files of many formats, each of one article. */
final class MixedFolder {

    private static final int LINE = 90;
    private static final int LINES_ON_PAGE = 50;

    /** How a report is written. */
    @FunctionalInterface
    private interface Form {
        byte[] of(InventedReport report) throws IOException;
    }

    /** A form and the ending of its files. */
    private record Format(String ending, Form form) {}

    private static final List<Format> FORMATS =
            List.of(
                    new Format("txt", report -> bytes(text(report))),
                    new Format("html", report -> bytes(page(report))),
                    new Format("pdf", MixedFolder::pdf),
                    new Format("docx", MixedFolder::docx),
                    new Format("eml", report -> bytes(mail(report))),
                    new Format("xml", report -> bytes(nitf(report))),
                    new Format("md", report -> bytes("# " + text(report))),
                    new Format("csv", report -> bytes(table(report))));

    private MixedFolder() {}

    static void write(Path folder, int files) throws IOException {
        for (int number = 1; number <= files; number++) {
            Format format = FORMATS.get(number % FORMATS.size());
            String name = "%05d.%s".formatted(number, format.ending());
            Files.write(folder.resolve(name), format.form().of(new InventedReport(number)));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(InventedReport report) {
        return report.title() + "\n\n" + String.join("\n\n", report.paragraphs()) + "\n";
    }

    private static String page(InventedReport report) {
        String links = "<li><a href='/section'>A section of the paper</a></li>".repeat(80);
        return "<!DOCTYPE html><html><head><meta charset='utf-8'><title>"
                + report.title()
                + "</title></head><body><nav><ul>"
                + links
                + "</ul></nav><article><h1>"
                + report.title()
                + "</h1>"
                + marked(report)
                + "</article><footer>All rights reserved.</footer></body></html>";
    }

    private static String marked(InventedReport report) {
        return report.paragraphs().stream().collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private static String mail(InventedReport report) {
        return "MIME-Version: 1.0\r\nSubject: "
                + report.title()
                + "\r\nDate: Fri, 17 May 2024 08:00:00 +0000\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                + String.join("\r\n\r\n", report.paragraphs());
    }

    private static String nitf(InventedReport report) {
        return "<?xml version='1.0' encoding='utf-8'?><nitf><head><title>"
                + report.title()
                + "</title></head><body><body.content>"
                + marked(report)
                + "</body.content></body></nitf>";
    }

    private static String table(InventedReport report) {
        String text = String.join("\n\n", report.paragraphs()).replace("\"", "\"\"");
        return "title,text\r\n\"" + report.title() + "\",\"" + text + "\"\r\n";
    }

    private static byte[] docx(InventedReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(report.title());
            for (String paragraph : report.paragraphs()) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(InventedReport report) throws IOException {
        List<String> lines =
                report.paragraphs().stream()
                        .flatMap(paragraph -> broken("    " + paragraph).lines())
                        .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += LINES_ON_PAGE) {
                int to = Math.min(lines.size(), from + LINES_ON_PAGE);
                print(document, lines.subList(from, to));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String broken(String paragraph) {
        return paragraph.replaceAll("(.{1," + LINE + "})(?: |$)", "$1\n");
    }

    private static void print(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
            out.newLineAtOffset(60, 720);
            for (String line : lines) {
                out.showText(line);
                out.newLineAtOffset(0, -13);
            }
            out.endText();
        }
    }
}
