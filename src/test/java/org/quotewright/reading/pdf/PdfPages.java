package org.quotewright.reading.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints lines on pages of 612 by 792 points. */
final class PdfPages implements AutoCloseable {

    static final double LEADING = 12;

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private PDPage page;

    PdfPages() {
        next();
    }

    void next() {
        page = new PDPage();
        document.addPage(page);
    }

    /** From there downwards, measured from the top of the page. */
    void print(double left, double top, float size, List<String> lines) {
        try (PDPageContentStream out =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            for (int i = 0; i < lines.size(); i++) {
                out.beginText();
                out.setFont(font, size);
                out.newLineAtOffset((float) left, (float) (792 - top - i * LEADING));
                out.showText(lines.get(i));
                out.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void print(double left, double top, String... lines) {
        print(left, top, 10, List.of(lines));
    }

    void title(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
    }

    void lock(String password) {
        try {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
