package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadersTest {

    private static final String TEXT = "“It’s a naïve café,” Žofia said.\r\nAnd she left — 😀.\n";

    private final ArticleReaders readers = new ArticleReaders();
    @TempDir Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private String refusal(Path path) {
        UnreadableArticle refused =
                catchThrowableOfType(UnreadableArticle.class, () -> readers.read(path));
        assertThat(refused.file()).isEqualTo(path.toString());
        assertThat(refused.arguments().getFirst()).isEqualTo(path.toString());
        return Stream.concat(Stream.of(refused.messageKey()), refused.arguments().stream().skip(1))
                .reduce((key, argument) -> key + " " + argument)
                .orElseThrow();
    }

    private String refusal(String name, byte[] content) throws IOException {
        return refusal(file(name, content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tellsAProjectFromAnArticle() throws IOException {
        byte[] database = bytes("SQLite format 3\u0000and so on");
        assertThat(refusal("Islands.quotewright", database)).isEqualTo("reading.project");
        assertThat(refusal("islands.db", database)).isEqualTo("reading.kind SQLite");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(refusal(folder.resolve("nowhere.txt"))).isEqualTo("reading.missing");
        assertThat(refusal(folder)).isEqualTo("reading.folder");
    }

    @Test
    void refusesBrokenLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("gone.txt"));
        assertThat(refusal(link)).isEqualTo("reading.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\uFEFF", "\uFEFF \n\u00A0"})
    void refusesFilesWithoutText(String text) throws IOException {
        assertThat(refusal("empty.txt", bytes(text))).isEqualTo("reading.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "{\\rtf1 text},RTF",
        "GIF89a,GIF",
        "ID3,MP3",
    })
    void namesKindsThatAreNoText(String start, String kind) throws IOException {
        assertThat(refusal("article.txt", bytes(start + " and more")))
                .isEqualTo("reading.kind " + kind);
    }

    @Test
    void namesPictures() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(refusal("a.html", png)).isEqualTo("reading.kind PNG");
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
        assertThat(refusal("a.txt", jpeg)).isEqualTo("reading.kind JPEG");
    }

    @Test
    void refusesBinaryContentOfUnknownKinds() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(refusal("noise.txt", noise)).isEqualTo("reading.binary");
        assertThat(refusal("late.txt", bytes("text ".repeat(5000) + "\u0000 text")))
                .isEqualTo("reading.binary");
        assertThat(refusal("short.txt", bytes("\"We go,\" said Ann.\u0000\n")))
                .isEqualTo("reading.binary");
    }

    @Test
    void refusesFilesAboveTheLimit() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var out =
                Files.newByteChannel(
                        large,
                        java.nio.file.StandardOpenOption.CREATE_NEW,
                        java.nio.file.StandardOpenOption.WRITE)) {
            out.position(ArticleReaders.LARGEST);
            out.write(java.nio.ByteBuffer.wrap(bytes("x")));
        }
        assertThat(refusal(large)).isEqualTo("reading.too-large 64 MB");
    }

    @Test
    void refusesWebPagesAboveTheirLimit() throws IOException {
        byte[] page = bytes("<!DOCTYPE html><p>" + "words ".repeat(3_000_000));
        assertThat(refusal("large.html", page)).isEqualTo("reading.too-large 16 MB");
    }

    @Test
    void refusesATextOf50MegabytesWithASentence() throws Exception {
        String line = "“Words of this length,” she said — and so on.\n";
        String text = line.repeat(50 * 1024 * 1024 / bytes(line).length);
        assertThat(refusal("large.txt", bytes(text))).isEqualTo("reading.too-long 5 million");
    }

    @Test
    void readsATextOfTheGreatestLength() throws Exception {
        String text = "words ".repeat(ArticleReaders.LONGEST / 6);
        ReadArticle read = readers.read(file("long.txt", bytes(text)));
        assertThat(read.article().text().equals(text)).isTrue();
    }

    @Test
    void doesNotTakeRecordsForAnArticle() throws Exception {
        assertThat(refusal("quotes.jsonl", bytes("{\"id\": 1}")))
                .isEqualTo("reading.no-text-field id");
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        Properties messages = new Properties();
        try (var in = getClass().getResourceAsStream("/i18n/messages.properties")) {
            messages.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        List<String> keys = new ArrayList<>();
        for (String key :
                List.of(
                        "missing",
                        "folder",
                        "no-file",
                        "denied",
                        "empty",
                        "kind",
                        "binary",
                        "too-large",
                        "failed",
                        "no-article",
                        "broken",
                        "too-slow",
                        "several",
                        "no-text-field",
                        "pdf-locked",
                        "pdf-no-text",
                        "pdf-pages",
                        "zip-bomb",
                        "zip-entries",
                        "zip-inside",
                        "zip-locked",
                        "unknown")) {
            keys.add("reading." + key);
        }
        assertThat(messages.stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void keepsAByteOrderMarkAndEveryLetterAfterIt(String charset) throws Exception {
        byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        ReadArticle read = readers.read("a.txt", content);
        assertThat(read.article().text()).isEqualTo("\uFEFF" + TEXT);
        assertThat(read.charset()).isEqualTo(Charset.forName(charset));
        assertThat(read.isUnsure()).isFalse();
    }

    @Test
    void readsUtf8WithoutAMark() throws Exception {
        ReadArticle read = readers.read("a.txt", bytes(TEXT));
        assertThat(read.article().text()).isEqualTo(TEXT);
        assertThat(read.isUnsure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithoutAMark(String charset) throws Exception {
        for (String text :
                List.of(TEXT, "«Мы едем домой», сказала она. И они уехали в 9 часов.\n")) {
            ReadArticle read = readers.read("a.txt", text.getBytes(Charset.forName(charset)));
            assertThat(read.article().text()).isEqualTo(text);
            assertThat(read.isUnsure()).isTrue();
        }
    }

    @Test
    void fallsBackToWindows1252AndSaysSo() throws Exception {
        String text = "“It’s a naïve café,” she said – for €5.\r\n";
        ReadArticle read = readers.read("a.txt", text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(read.isUnsure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-7", "Shift_JIS", "EUC-KR", "Big5"})
    void guessesOtherEncodingsByTheirLettersAndSaysSo(String charset) throws Exception {
        String text =
                switch (charset) {
                    case "ISO-8859-7" -> "Θα φύγουμε αύριο, είπε η δήμαρχος της πόλης χθες. ";
                    case "Shift_JIS" -> "明日は船に乗りますと市長は昨日の会見で述べました。";
                    case "EUC-KR" -> "내일 배를 탈 것이라고 시장이 어제 기자회견에서 말했다. ";
                    case "Big5" -> "市長昨天在記者會上表示，明天我們將會乘船離開這裡。";
                    default -> "Мы поедем домой завтра, сказала вчера мэр города. ";
                };
        byte[] content = text.repeat(6).getBytes(Charset.forName(charset));
        ReadArticle read = readers.read("a.txt", content);
        assertThat(read.article().text()).isEqualTo(text.repeat(6));
        assertThat(read.isUnsure()).isTrue();
    }

    @Test
    void mendsUtf8WithSomeForeignBytesInIt() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(bytes(TEXT));
        content.write(new byte[] {'c', 'a', 'f', (byte) 0xE9, ' ', (byte) 0x81, '\n'});
        content.write(bytes(TEXT));
        ReadArticle read = readers.read("a.txt", content.toByteArray());
        assertThat(read.article().text()).isEqualTo(TEXT + "café \u0081\n" + TEXT);
        assertThat(read.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(read.isUnsure()).isTrue();
    }

    @Test
    void losesNoByteOfAnyText() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] content = new byte[1 + random.nextInt(60)];
            random.nextBytes(content);
            for (int i = 0; i < content.length; i++) {
                content[i] = content[i] >= 0 && content[i] < ' ' ? (byte) ' ' : content[i];
            }
            String text = Reads.one(new PlainTextReader(), "a.txt", content).article().text();
            assertThat(text).doesNotContain("\uFFFD");
            assertThat(text.codePoints().filter(letter -> letter < 0x80).count())
                    .isEqualTo(count(content));
        }
    }

    private static long count(byte[] content) {
        long ascii = 0;
        for (byte each : content) {
            ascii += each >= 0 ? 1 : 0;
        }
        return ascii;
    }

    @Test
    void tellsWebPagesByContentBeforeName() throws Exception {
        String page = "\uFEFF \n<!doctype HTML><title>T</title><p>She said it all, and more.";
        assertThat(readers.read("a.txt", bytes(page)).article().text())
                .isEqualTo("T\n\nShe said it all, and more.");
    }

    @Test
    void tellsWebPagesByNameWhereContentIsUnclear() throws Exception {
        String fragment = "<p>She said it all, <b>and</b> more.";
        assertThat(readers.read("A.HTM", bytes(fragment)).article().text())
                .isEqualTo("She said it all, and more.");
        assertThat(readers.read("a.txt", bytes(fragment)).article().text()).isEqualTo(fragment);
    }

    @Test
    void givesUpWhatTakesTooLong() {
        ArticleReader slow = reader(() -> new java.util.concurrent.CountDownLatch(1).await());
        assertThat(refusalOf(slow, Duration.ofMillis(50))).isEqualTo("reading.too-slow");
    }

    @Test
    void whateverAParserThrowsBecomesASentence() {
        ArticleReader deep =
                reader(() -> {
                    throw new StackOverflowError();
                });
        assertThat(refusalOf(deep, Duration.ofMinutes(1))).isEqualTo("reading.broken");
    }

    private interface Parsing {
        void run() throws InterruptedException;
    }

    private static ArticleReader reader(Parsing parsing) {
        return new ArticleReader() {
            @Override
            public boolean recognises(byte[] start) {
                return true;
            }

            @Override
            public boolean recognises(String fileName) {
                return true;
            }

            @Override
            public Content read(String fileName, byte[] content) throws UnreadableArticle {
                try {
                    parsing.run();
                } catch (InterruptedException e) {
                    throw new UnreadableArticle(e, "reading.failed", fileName);
                }
                return new Content.Parts(List.of());
            }
        };
    }

    private static String refusalOf(ArticleReader reader, Duration slowest) {
        ArticleReaders limited = new ArticleReaders(List.of(reader), slowest);
        return catchThrowableOfType(
                        UnreadableArticle.class, () -> limited.read("a.txt", bytes("x")))
                .messageKey();
    }
}
