package org.quotewright.reading.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.quotewright.reading.archive.Zips;

/** Files made to do harm, and ordinary ones of the formats that break most easily. */
final class HostileFiles {

    static final String WORDS = "“We sail in May,” said Ann Example of the pilots’ guild.";
    private static final int SWOLLEN = 100_000_000;

    private HostileFiles() {}

    static Map<String, byte[]> hostile() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("bomb.zip", Zips.of(Map.of("a.txt", new byte[SWOLLEN])));
        files.put("bomb.docx", Zips.of(Map.of("word/document.xml", new byte[SWOLLEN])));
        files.put("crowd.zip", Zips.of(crowd()));
        files.put("inside.zip", Zips.of(Map.of("a.zip", Zips.of(Map.of("a.txt", words())))));
        files.put("slip.zip", Zips.of(Map.of("../../../../tmp/slipped.txt", words())));
        files.put("entity.xml", Zips.bytes(nitf("<!ENTITY e SYSTEM 'file:///etc/passwd'>", "&e;")));
        files.put("laughs.xml", Zips.bytes(nitf(laughs(), "&l9;")));
        files.put("laughs.rss", Zips.bytes(rss()));
        files.put("deep.html", Zips.bytes("<html><body>" + "<div><b>".repeat(200_000) + WORDS));
        files.put("deep.json", Zips.bytes("[".repeat(1_000_000)));
        files.put("deep.eml", Zips.bytes(deepMail()));
        files.put("script.html", Zips.bytes(page("<script>document.write('x')</script>")));
        files.put(
                "script.pdf",
                pdf(
                        1,
                        document -> {
                            document.getDocumentCatalog()
                                    .setOpenAction(new PDActionJavaScript("app.alert('gone');"));
                        }));
        files.put("locked.pdf", pdf(1, HostileFiles::lock));
        files.put("long.pdf", pdf(2_000, document -> {}));
        for (Map.Entry<String, byte[]> whole : samples().entrySet()) {
            files.put("cut-" + whole.getKey(), half(whole.getValue()));
        }
        files.put("quote.csv", Zips.bytes("title,text\r\na,\"" + "endless ".repeat(1_000_000)));
        files.put("line.txt", Zips.bytes("By ".repeat(1_500_000)));
        files.put("heads.eml", Zips.bytes("Subject: a\r\n".repeat(100_000) + "MIME-Version: 1.0"));
        files.put("zeros.txt", new byte[1_000_000]);
        return files;
    }

    /** Ordinary files. */
    static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.docx", docx());
        files.put("a.pdf", pdf(2, document -> {}));
        files.put("a.eml", Zips.bytes(mail("text/plain", WORDS)));
        files.put("a.html", Zips.bytes(page("<article><p>" + WORDS + "</p></article>")));
        files.put("a.xml", Zips.bytes(nitf("", "")));
        files.put("a.csv", Zips.bytes("title,text\r\na,\"“Yes,” she said.\"\r\n"));
        files.put("a.json", Zips.bytes("[{\"title\": \"a\", \"text\": \"“Yes,” she said.\"}]"));
        files.put("a.zip", Zips.of(Map.of("a.txt", words())));
        return files;
    }

    static String page(String body) {
        return "<html><head><title>Ferry</title></head><body><p>" + WORDS + "</p>" + body;
    }

    static String mail(String type, String body) {
        return "MIME-Version: 1.0\r\nSubject: a\r\nContent-Type: " + type + "\r\n\r\n" + body;
    }

    private static byte[] words() {
        return Zips.bytes(WORDS);
    }

    private static Map<String, byte[]> crowd() {
        return IntStream.range(0, 10_001)
                .boxed()
                .collect(Collectors.toMap(number -> number + ".txt", number -> new byte[] {'a'}));
    }

    private static String nitf(String declarations, String reference) {
        return "<?xml version='1.0'?><!DOCTYPE nitf ["
                + declarations
                + "]><nitf><head><title>Ferry"
                + "</title></head><body><body.content><p>"
                + WORDS
                + reference
                + "</p></body.content></body></nitf>";
    }

    private static String laughs() {
        return "<!ENTITY l0 'ha'>"
                + IntStream.range(1, 10)
                        .mapToObj(i ->
                                "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                        .collect(Collectors.joining());
    }

    private static String rss() {
        return "<?xml version='1.0'?><!DOCTYPE rss ["
                + laughs()
                + "]><rss version='2.0'><channel>"
                + "<title>a</title><item><title>b</title><description>&l9;</description></item>"
                + "</channel></rss>";
    }

    private static String deepMail() {
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=x").append(i);
            mail.append("\r\n\r\n--x").append(i).append("\r\n");
        }
        return mail + "\r\n" + WORDS;
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(WORDS);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** Numbers alone would not tell lines of several pages apart from running heads. */
    static String ship(int number) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        StringBuilder name = new StringBuilder("Ship ");
        for (int left = number; left > 0 || name.length() < 8; left /= 26) {
            name.append(letters.charAt(left % 26));
        }
        return name.toString();
    }

    /** What else is done to a document. */
    @FunctionalInterface
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(int pages, Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    out.setFont(font, 12);
                    out.newLineAtOffset(72, 400);
                    out.showText(ship(i) + " sails, said Ann Example of the guild.");
                    out.endText();
                }
            }
            change.to(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void lock(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
