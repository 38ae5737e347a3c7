package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.archive.Zips;

/** Before an article is added, and afterwards, its file can be read in another encoding. */
class ChosenEncodingTest {

    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final String TEXT =
            "\"We stay ashore,\" said Łukasz Żak of the Pilots' Guild.\n\nIt is the 3rd week.\n";

    @TempDir private Path folder;
    private OpenedProject opened;
    private Library library;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        library = opened.session().library();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private ReadyArticle.Analysed read(Path file) {
        ReadyArticle ready = library.read(library.files(List.of(file)).getFirst(), Progress.NONE);
        return (ReadyArticle.Analysed)
                (ready instanceof ReadyArticle.Several several
                        ? library.read(several.parts().getLast(), Progress.NONE)
                        : ready);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static ImportCorrection in(Charset encoding, ArticleFacts facts) {
        return new ImportCorrection(List.of(), facts, Optional.of(encoding));
    }

    @Test
    void readsAFileOnceMoreBeforeItIsAdded() throws Exception {
        ReadyArticle.Analysed ready = read(file("a.txt", TEXT.getBytes(CENTRAL)));
        assertThat(ready.guessedEncoding()).contains(Charset.forName("windows-1252"));
        assertThat(ready.article().text()).contains("£ukasz ¯ak");
        Rereading reread = library.reread(ready, CENTRAL, Progress.NONE);
        assertThat(reread.article().text()).isEqualTo(TEXT);
        ReadyArticle again =
                library.again(ready, in(CENTRAL, reread.article().facts()), Progress.NONE);
        ImportReport.Row row = library.store(again);
        assertThat(row.messageKey()).isEmpty();
        assertThat(
                        opened.quotes()
                                .getFirst()
                                .verdict()
                                .attribution()
                                .speakers()
                                .getFirst()
                                .speaker()
                                .name())
                .isEqualTo("Łukasz Żak");
    }

    @Test
    void readsWhatLiesInAnArchiveOnceMore() throws Exception {
        byte[] table =
                ("title,text\r\nAlpha,It sails.\r\nBeta," + quoted() + "\r\n").getBytes(CENTRAL);
        Path archive = file("all.zip", Zips.of(Map.of("a.txt", TEXT.getBytes(CENTRAL))));
        ReadyArticle.Analysed inArchive = read(archive);
        assertThat(library.reread(inArchive, CENTRAL, Progress.NONE).article().text())
                .isEqualTo(TEXT);
        ReadyArticle.Analysed row = read(file("rows.csv", table));
        assertThat(row.guessedEncoding()).isPresent();
        assertThat(library.reread(row, CENTRAL, Progress.NONE).article().text())
                .startsWith("Beta")
                .contains("Łukasz Żak");
    }

    private static String quoted() {
        return "\"" + TEXT.replace("\"", "\"\"") + "\"";
    }

    @Test
    void saysThatAFileIsNotWrittenSo() throws Exception {
        ReadyArticle.Analysed ready = read(file("a.txt", TEXT.getBytes(CENTRAL)));
        UnreadableArticle refusal =
                catchThrowableOfType(
                        UnreadableArticle.class,
                        () -> library.reread(ready, StandardCharsets.UTF_8, Progress.NONE));
        assertThat(refusal.messageKey()).isEqualTo("reading.other-encoding");
        ReadyArticle again =
                library.again(
                        ready, in(StandardCharsets.UTF_8, ready.article().facts()), Progress.NONE);
        assertThat(library.store(again).messageKey()).isEqualTo("reading.other-encoding");
    }

    @Test
    void readsAnArticleOfTheProjectInAnotherEncodingAsAStepThatUndoTakesBack() throws Exception {
        ReadyArticle.Analysed ready = read(file("a.txt", TEXT.getBytes(CENTRAL)));
        ArticleId id = library.store(ready).article().orElseThrow();
        opened.review().accept(opened.quotes().getFirst().id());
        Sources sources = opened.session().renewal().sources();
        assertThat(sources.of(id).encoding()).contains(Charset.forName("windows-1252"));
        assertThat(sources.reread(id, CENTRAL).article().text()).isEqualTo(TEXT);
        assertThat(sources.correct(id, in(CENTRAL, ready.article().facts()))).isPresent();
        assertThat(library.open(id).article().text()).isEqualTo(TEXT);
        assertThat(sources.of(id).encoding()).contains(CENTRAL);
        assertThat(opened.quotes()).hasSize(1);
        assertThat(opened.review().undo()).isPresent();
        assertThat(library.open(id).article().text()).contains("£ukasz ¯ak");
    }

    @Test
    void offersNothingWhereTheFileSaysItsEncoding() throws Exception {
        ReadyArticle.Analysed ready = read(file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(ready.guessedEncoding()).isEmpty();
        ArticleId id = library.store(ready).article().orElseThrow();
        assertThat(opened.session().renewal().sources().of(id).encoding()).isEmpty();
    }
}
