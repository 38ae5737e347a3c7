package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Encodings;
import org.quotewright.model.Hints;
import org.quotewright.reading.worker.WorkerLimits;
import org.quotewright.reading.worker.WorkerReaders;

/** An encoding that somebody tells takes the place of a guess, and of nothing else. */
class ToldEncodingTest {

    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final String TEXT = "“We stay,” said Łukasz Żak of the pilots’ guild.";

    private static ReadArticle read(String name, byte[] file, Charset told)
            throws UnreadableArticle {
        return new ArticleReaders(ArticleReaders.SLOWEST, Hints.of(told)).read(name, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void takesThePlaceOfAGuess(String name) throws Exception {
        byte[] file = TEXT.getBytes(CENTRAL);
        assertThat(Reads.one(name, file).article().text()).isNotEqualTo(TEXT);
        ReadArticle read = read(name, file, CENTRAL);
        assertThat(read.article().text()).isEqualTo(TEXT);
        assertThat(read.charset()).isEqualTo(CENTRAL);
        assertThat(read.isUnsure()).isFalse();
    }

    @Test
    void leavesWhatAFileSaysOfItself() throws Exception {
        Charset cyrillic = StandardCharsets.ISO_8859_1;
        assertThat(read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), cyrillic).article().text())
                .isEqualTo(TEXT);
        byte[] page = ("<meta charset=windows-1250><p>" + TEXT).getBytes(CENTRAL);
        assertThat(read("a.html", page, cyrillic).article().text()).isEqualTo(TEXT);
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read("a.txt", marked, cyrillic).article().text()).isEqualTo("\uFEFF" + TEXT);
    }

    @Test
    void readsMailsAndTablesSo() throws Exception {
        String mail = "From: a@b.example\r\nSubject: Guild\r\nMIME-Version: 1.0\r\n\r\n";
        assertThat(read("a.eml", (mail + TEXT).getBytes(CENTRAL), CENTRAL).article().text())
                .isEqualTo("Guild\n\n" + TEXT);
        byte[] table = ("title,text\r\nGuild,\"" + TEXT + "\"\r\n").getBytes(CENTRAL);
        Content.Parts rows =
                (Content.Parts)
                        new ArticleReaders(ArticleReaders.SLOWEST, Hints.of(CENTRAL))
                                .open("a.csv", table);
        assertThat(Reads.one(rows.parts().getFirst()).article().text()).contains("Łukasz Żak");
    }

    @Test
    void refusesBytesThatHaveNoLetterThere() {
        UnreadableArticle refusal =
                catchThrowableOfType(
                        UnreadableArticle.class,
                        () -> read("a.txt", TEXT.getBytes(CENTRAL), StandardCharsets.UTF_8));
        assertThat(refusal.messageKey()).isEqualTo("reading.other-encoding");
        assertThat(refusal.arguments()).containsExactly("a.txt", "UTF-8");
    }

    @Test
    void reachesTheProcessThatReads(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.txt");
        Files.write(file, TEXT.getBytes(CENTRAL));
        try (WorkerReaders readers = new WorkerReaders(WorkerLimits.USUAL)) {
            assertThat(Reads.one(readers.part(file)).isUnsure()).isTrue();
            ReadArticle read = Reads.one(readers.part(file, Hints.of(CENTRAL)));
            assertThat(read.article().text()).isEqualTo(TEXT);
            assertThat(read.isUnsure()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MACINTOSH,x-MacRoman",
        "macroman,x-MacRoman",
        "latin1,ISO-8859-1",
        "cp1250,windows-1250"
    })
    void isKnownByTheNamesOfTheWebToo(String name, String charset) {
        assertThat(Encodings.named(name)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no such", "Klingon", "ünicode"})
    void isUnknownByOtherNames(String name) {
        assertThat(Encodings.named(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850"})
    void oldWesternLettersAreToldByTheirFaults(String charset) throws Exception {
        String text =
                switch (charset) {
                    case "IBM850" ->
                            "Die Fähre fährt nicht über den Fluß, sagte Bürgermeisterin Jäger."
                                    + " Für Künstler gäbe es Übergänge.\r\n";
                    default ->
                            "“The ferry won’t sail,” said Zoë Müller at the café – for résumés.\r";
                };
        ReadArticle read = Reads.one("a.txt", text.getBytes(Charset.forName(charset)));
        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.isUnsure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Le traversier, qu’on dit d’été, partira », a déclaré la mairesse à Orléans.\r",
                "Die Fähre fährt nicht über den Fluß, sagte „Käpt’n“ Jäger für die Löschzüge.\r",
                "El transbordador saldrá mañana, señaló el alcalde; ¿quién lo creería? Años.\r"
            })
    void whatMacintoshesWroteIsReadInMostLanguagesOfTheWest(String text) throws Exception {
        ReadArticle read = Reads.one("a.txt", text.getBytes(Charset.forName("x-MacRoman")));
        assertThat(read.article().text()).isEqualTo(text);
    }
}
