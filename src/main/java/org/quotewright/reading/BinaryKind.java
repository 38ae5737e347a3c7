package org.quotewright.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that are no text, told by their first bytes. */
enum BinaryKind {
    PDF("PDF", "%PDF-"),
    ZIP("ZIP, DOCX, ODT", "PK\u0003\u0004"),
    OFFICE("DOC, XLS", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    RTF("RTF", "{\\rtf"),
    PNG("PNG", "\u0089PNG\r\n\u001A\n"),
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    GIF("GIF", "GIF8"),
    TIFF_LITTLE("TIFF", "II*\u0000"),
    TIFF_BIG("TIFF", "MM\u0000*"),
    GZIP("GZIP", "\u001F\u008B\b"),
    SEVEN_ZIP("7Z", "7z\u00BC\u00AF\u0027\u001C"),
    SQLITE("SQLite", "SQLite format 3\u0000"),
    EXECUTABLE("ELF", "\u007FELF"),
    MP3("MP3", "ID3");

    private static final String PROJECT_ENDING = ".quotewright";

    private final String shownAs;
    private final byte[] magic;

    BinaryKind(String shownAs, String magic) {
        this.shownAs = shownAs;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<BinaryKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    /** A file that is no text, though its name may say so. */
    static void refuse(String name, byte[] content) throws UnreadableArticle {
        Optional<BinaryKind> kind = of(content);
        if (kind.filter(SQLITE::equals).isPresent() && name.endsWith(PROJECT_ENDING)) {
            throw new UnreadableArticle("reading.project", name);
        }
        if (kind.isPresent()) {
            throw new UnreadableArticle("reading.kind", name, kind.get().shownAs);
        }
        if (ByteOrder.of(content).isEmpty() && hasControls(content)) {
            throw new UnreadableArticle("reading.binary", name);
        }
    }

    /** A zero byte anywhere, or other control bytes by the dozen. */
    private static boolean hasControls(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
            controls += each > 0 && each < ' ' && !Character.isWhitespace(each) ? 1 : 0;
        }
        return controls > 12 && controls > bytes.length / 100;
    }

    private boolean begins(byte[] content) {
        return content.length >= magic.length
                && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
