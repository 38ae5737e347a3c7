package org.quotewright.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.archive.Zips;

/** {@code -Dquotewright.mutated=500} mutates more files than the build has time for. */
class HostileBatchTest {

    private static final int MUTATED = Integer.getInteger("quotewright.mutated", 80);
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    @TempDir private Path folder;
    private final WorkerReaders readers =
            new WorkerReaders(new WorkerLimits(320, SLOWEST, Duration.ofMinutes(1)));

    @AfterEach
    void endProcess() {
        readers.close();
    }

    @Test
    void harmfulFilesAreReadOrRefusedWithASentence() throws IOException {
        Map<String, List<String>> outcomes = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : HostileFiles.hostile().entrySet()) {
            Path path = Files.write(folder.resolve(file.getKey()), file.getValue());
            outcomes.put(file.getKey(), outcomes(readers.part(path)));
        }
        assertThat(outcomes)
                .containsEntry("bomb.zip", List.of("reading.zip-bomb"))
                .containsEntry("crowd.zip", List.of("reading.zip-entries"))
                .containsEntry("inside.zip", List.of("reading.zip-inside"))
                .containsEntry("slip.zip", List.of(HostileFiles.WORDS))
                .containsEntry("deep.json", List.of("reading.broken"))
                .containsEntry("locked.pdf", List.of("reading.pdf-locked"))
                .containsEntry("zeros.txt", List.of("reading.binary"));
        assertThat(outcomes.get("script.pdf").getFirst())
                .startsWith(HostileFiles.ship(0))
                .doesNotContain("gone");
        assertThat(outcomes.get("long.pdf").getFirst()).contains(HostileFiles.ship(1999));
        assertThat(outcomes.get("deep.html").getFirst()).endsWith(HostileFiles.WORDS);
        assertThat(outcomes.get("entity.xml").getFirst()).doesNotContain("root:");
        assertThat(outcomes.get("laughs.xml").getFirst()).hasSizeLessThan(200);
        assertThat(outcomes.get("script.html").getFirst()).doesNotContain("document");
        assertThat(outcomes.values()).allMatch(found -> !found.isEmpty());
        assertThat(outcomes.values().toString()).doesNotContain("reading.too-slow");
        assertThat(Path.of("/tmp/slipped.txt")).doesNotExist();
        sees("after.txt", HostileFiles.WORDS);
    }

    @Test
    void mutatedFilesAreReadOrRefusedAndTheNextOneIsRead() throws IOException {
        Random random = new Random(11);
        List<Map.Entry<String, byte[]>> samples = List.copyOf(HostileFiles.samples().entrySet());
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < MUTATED; i++) {
            Map.Entry<String, byte[]> sample = samples.get(i % samples.size());
            Path path = folder.resolve(i + sample.getKey());
            Files.write(path, mutated(sample.getValue(), random));
            outcomes(readers.part(path)).stream()
                    .filter(found -> found.isBlank() || found.equals("reading.too-slow"))
                    .forEach(found -> strange.add(path + ": " + found));
        }
        assertThat(strange).isEmpty();
        sees("after.txt", HostileFiles.WORDS);
    }

    @Test
    void nothingThatAFileNamesIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (Map.Entry<String, String> file : reaching(address).entrySet()) {
                Path path = Files.write(folder.resolve(file.getKey()), Zips.bytes(file.getValue()));
                assertThat(outcomes(readers.part(path))).isNotEmpty();
            }
            server.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    private static Map<String, String> reaching(String address) {
        String page =
                HostileFiles.page(
                        "<img src='"
                                + address
                                + "a.png'><iframe src='"
                                + address
                                + "'></iframe>"
                                + "<link rel=stylesheet href='"
                                + address
                                + "a.css'>"
                                + "<style>@import url("
                                + address
                                + "b.css);</style>"
                                + "<script src='"
                                + address
                                + "a.js'></script>");
        String doctype = "<!DOCTYPE x SYSTEM '" + address + "x.dtd'>";
        return Map.of(
                "a.html", page,
                "a.eml", HostileFiles.mail("text/html", page),
                "a.md", "![picture](" + address + "a.png)\n\nShe sails.",
                "a.xml", doctype + "<nitf><body><body.content><p>She sails.</p></body.content>",
                "a.rss", doctype + "<rss version='2.0'><channel><title>a</title></channel></rss>");
    }

    private void sees(String name, String words) throws IOException {
        Path path = Files.writeString(folder.resolve(name), words);
        assertThat(outcomes(readers.part(path))).containsExactly(words);
    }

    private static byte[] mutated(byte[] content, Random random) {
        byte[] mutated = content.clone();
        for (int left = 1 + random.nextInt(20); left > 0; left--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
        }
        return mutated;
    }

    /** The texts that came of it, and the keys of sentences about what could not be read. */
    private static List<String> outcomes(Part part) {
        List<String> outcomes = new ArrayList<>();
        try {
            switch (part.open()) {
                case Content.One one -> outcomes.add(one.article().article().text());
                case Content.Parts several ->
                        several.parts().forEach(each -> outcomes.addAll(outcomes(each)));
            }
        } catch (UnreadableArticle e) {
            outcomes.add(e.messageKey());
        }
        return outcomes;
    }
}
