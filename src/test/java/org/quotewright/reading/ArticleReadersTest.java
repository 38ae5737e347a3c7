package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadersTest {

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
                        large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
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
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
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
        ArticleReader slow = reader(() -> new CountDownLatch(1).await());
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
