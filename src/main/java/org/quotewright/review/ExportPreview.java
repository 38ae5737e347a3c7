package org.quotewright.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quotewright.writing.QuoteExport;
import org.quotewright.writing.Themes;

/** The beginning of an export, to be read before it is written. */
record ExportPreview(ExportRequest request, Themes themes) {

    /** So many quotations are enough to see what an export looks like. */
    static final int QUOTES = 5;

    private static final int LETTERS = 6000;

    /** Marks of Markdown, which nobody sees in the report itself. */
    private static final Pattern SIGNS = Pattern.compile("\\\\(\\p{Punct})|(?m)^#+ |^> ");

    String of(QuoteExport export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportWriters.of(readable(), themes).write(export, out);
        String text =
                request.format() == ExportFormat.BRAT
                        ? unpacked(out.toByteArray())
                        : out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        return shortened(
                readable().format() == request.format()
                        ? text
                        : SIGNS.matcher(text).replaceAll("$1"));
    }

    private static String shortened(String text) {
        return text.length() <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS / 2)) + "…";
    }

    private static String unpacked(byte[] files) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(files))) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                if (next.getName().endsWith(".ann")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    private ExportRequest readable() {
        ExportFormat format =
                switch (request.format()) {
                    case XLSX -> ExportFormat.CSV;
                    case HTML, DOCX -> ExportFormat.MARKDOWN;
                    default -> request.format();
                };
        return new ExportRequest(
                format, request.scope(), request.includeUnverified(), request.options());
    }
}
