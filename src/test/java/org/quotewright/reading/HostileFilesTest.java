package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.quotewright.reading.archive.Zips;

class HostileFilesTest {

    private static final String MAIL =
            "MIME-Version: 1.0\r\nSubject: a\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n"
                    + "--X\r\nContent-Type: text/plain\r\n\r\nWords.\r\n--X--\r\n";

    private static Map<String, byte[]> samples() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("“Yes,” she said.");
            document.write(docx);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        return Map.of(
                "a.docx", docx.toByteArray(),
                "a.pdf", pdf.toByteArray(),
                "a.eml", MAIL.getBytes(StandardCharsets.US_ASCII),
                "a.html", Zips.bytes("<html><body><p>“Yes,” she said.</p></body></html>"),
                "a.csv", Zips.bytes("title,text\r\na,\"“Yes,” she said.\"\r\n"));
    }

    @Test
    void mutatedFilesAreReadOrRefused() throws IOException {
        Random random = new Random(11);
        ArticleReaders readers = new ArticleReaders();
        int outcomes = 0;
        for (int round = 0; round < 20; round++) {
            for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
                byte[] content = sample.getValue().clone();
                for (int i = 0; i < 1 + round; i++) {
                    content[random.nextInt(content.length)] = (byte) random.nextInt();
                }
                outcomes += isReadOrRefused(readers, sample.getKey(), content) ? 1 : 0;
            }
        }
        assertThat(outcomes).isEqualTo(100);
    }

    private static boolean isReadOrRefused(ArticleReaders readers, String name, byte[] content) {
        try {
            return !readers.read(name, content).article().text().isBlank();
        } catch (UnreadableArticle e) {
            return e.messageKey().startsWith("reading.");
        }
    }

    @Test
    void readsPagesOfAnyDepth() throws UnreadableArticle {
        String page = "<html><body>" + "<div>".repeat(50_000) + "<p>She said it all, and more.";
        assertThat(Reads.one("a.html", page).article().text())
                .isEqualTo("She said it all, and more.");
    }

    @Test
    void fetchesNothingThatAPageNames() throws UnreadableArticle {
        String page =
                "<html><head><link rel=stylesheet href='http://192.0.2.1/a.css'></head><body>"
                        + "<script src='http://192.0.2.1/a.js'></script>"
                        + "<iframe src='http://192.0.2.1/'></iframe><p>She said it all, and more.";
        assertThat(Reads.one("a.html", page).article().text())
                .isEqualTo("She said it all, and more.");
    }
}
