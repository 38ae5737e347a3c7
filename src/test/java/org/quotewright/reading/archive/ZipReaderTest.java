package org.quotewright.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.Reads;
import org.quotewright.reading.UnreadableArticle;

class ZipReaderTest {

    /** Of an archive of DOS, the library would turn the slashes round. */
    private static final byte MADE_BY_UNIX = 3;

    @TempDir private Path folder;

    private Path packed(Map<String, byte[]> files) throws IOException {
        return Files.write(folder.resolve("batch.zip"), Zips.of(files));
    }

    private static List<Part> parts(Path zip) throws UnreadableArticle {
        return ((Content.Parts) new ArticleReaders().part(zip).open()).parts();
    }

    private static String refusal(Part part) {
        return catchThrowableOfType(UnreadableArticle.class, part::open).messageKey();
    }

    private static String refusal(Path file) {
        return refusal(new ArticleReaders().part(file));
    }

    @Test
    void everyFileIsAPart() throws Exception {
        Path zip =
                packed(
                        Map.of(
                                "march/b.html", Zips.bytes("<html><p>She said it all, and more."),
                                "a.txt", Zips.bytes("“Yes,” she said."),
                                "__MACOSX/a.txt", Zips.bytes("x"),
                                "march/.DS_Store", Zips.bytes("x"),
                                "march/b_files/ad.js", Zips.bytes("x")));
        assertThat(parts(zip))
                .extracting(Part::place)
                .containsExactly(zip.resolve("a.txt"), zip.resolve("march/b.html"));
        assertThat(Reads.one(parts(zip).getFirst()).article().text()).isEqualTo("“Yes,” she said.");
        assertThat(Reads.one(parts(zip).getLast()).bytes())
                .isEqualTo(Zips.bytes("<html><p>She said it all, and more."));
    }

    @Test
    void oneBadFileCostsItsOwnPartAlone() throws Exception {
        Path zip =
                packed(
                        Map.of(
                                "bad.png",
                                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                                "good.txt",
                                Zips.bytes("“Yes,” she said.")));
        assertThat(refusal(parts(zip).getFirst())).isEqualTo("reading.kind");
        assertThat(Reads.one(parts(zip).getLast()).article().text()).startsWith("“Yes");
    }

    @Test
    void noNameLeadsOutOfTheArchive() throws Exception {
        Path zip = packed(Map.of("../../../etc/passwd.txt", Zips.bytes("“Yes,” she said.")));
        assertThat(parts(zip))
                .extracting(Part::place)
                .containsExactly(zip.resolve("etc/passwd.txt"));
    }

    @Test
    void refusesWhatSwellsUp() throws Exception {
        Path zip = packed(Map.of("bomb.txt", new byte[40 * 1024 * 1024]));
        assertThat(refusal(parts(zip).getFirst())).isEqualTo("reading.zip-bomb");
    }

    @Test
    void archivesInArchivesStayClosed() throws Exception {
        byte[] inner = Zips.of(Map.of("a.txt", Zips.bytes("“Yes,” she said.")));
        Path zip = packed(Map.of("inner.zip", inner));
        assertThat(refusal(parts(zip).getFirst())).isEqualTo("reading.zip-inside");
    }

    @Test
    void refusesBrokenAndForeignArchives() throws Exception {
        byte[] whole = Zips.of(Map.of("a.txt", Zips.bytes("“Yes,” she said.")));
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(cut)).isEqualTo("reading.broken");
        assertThat(refusal(packed(Map.of("[Content_Types].xml", Zips.bytes("<Types/>")))))
                .isEqualTo("reading.kind");
        assertThat(refusal(packed(Map.of()))).isEqualTo("reading.empty");
    }

    @Test
    void aNameThatLeadsOutwardsIsNoHiddenFile() throws Exception {
        byte[] bytes = Zips.of(Map.of("..\\..\\x.txt", Zips.bytes("“Yes,” she said.")));
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[letters.indexOf("PK\u0001\u0002") + 5] = MADE_BY_UNIX;
        Path zip = Files.write(folder.resolve("batch.zip"), bytes);
        assertThat(parts(zip)).extracting(Part::place).containsExactly(zip.resolve("x.txt"));
    }
}
