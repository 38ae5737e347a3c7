package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.review.IndexCheck.Health;
import org.quotewright.store.ProjectUnavailable;

class ArticleTextSearchTest {

    private static final ArticleId FERRY = new ArticleId(1);
    private static final String TEXT = OpenedProject.FERRY + "\nA whale was seen off Aske.\n";

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        add("ferry.txt", TEXT);
    }

    private void add(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            Library library = opened.session().library();
            library.conclude(library.add(List.of(file), Progress.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException, ProjectUnavailable {
        opened.close();
        assertThat(IndexCheck.of(opened.file(), Progress.NONE).health()).isEqualTo(Health.RIGHT);
    }

    private long found(String query) {
        return opened.session().search().find(query, 5).total();
    }

    private void revise(String newer) throws Exception {
        Path file = Files.writeString(folder.resolve("newer.txt"), newer);
        Revisions revisions = opened.session().renewal().revisions();
        assertThat(revisions.take(revisions.preview(FERRY, file))).isPresent();
    }

    @Test
    void findsQuotationsByWhatStandsElsewhereInTheirArticle() {
        assertThat(found("text:whale")).isEqualTo(2);
        assertThat(found("text:whale said:ferry")).isEqualTo(1);
        assertThat(found("context:whale")).isZero();
        add("strike.txt", OpenedProject.STRIKE);
        assertThat(found("text:whale")).isEqualTo(2);
        assertThat(found("NOT text:whale")).isEqualTo(1);
    }

    @Test
    void readsACorrectedTextAndTheOneBeforeAgain() throws Exception {
        assertThat(found("text:seal")).isZero();
        revise(TEXT.replace("whale", "seal"));
        assertThat(found("text:whale")).isZero();
        assertThat(found("text:seal")).isEqualTo(2);
        opened.review().undo();
        assertThat(found("text:whale")).isEqualTo(2);
        assertThat(found("text:seal")).isZero();
    }

    @Test
    void readsATextInWhichNoQuotationCouldBePlaced() throws Exception {
        assertThat(found("text:seal")).isZero();
        revise("A seal was seen.\n");
        assertThat(found("text:seal")).isEqualTo(2);
        assertThat(found("text:whale")).isZero();
        assertThat(found("text:never")).isEqualTo(1);
    }

    @Test
    void findsNothingOfAnImportThatWasTakenBack() {
        assertThat(found("text:whale")).isEqualTo(2);
        opened.review().undo();
        assertThat(found("text:whale")).isZero();
        assertThat(found("NOT text:whale")).isZero();
        opened.review().redo();
        assertThat(found("text:whale")).isEqualTo(2);
    }

    @Test
    void followsATitleThatIsCorrectedAfterADecision() throws Exception {
        opened.review().accept(opened.quotes().getFirst().id());
        assertThat(found("text:armada")).isZero();
        ArticleFacts facts =
                new ArticleFacts(
                        "Armada", "Armada Post", "", Optional.of(LocalDate.of(2026, 5, 12)), "");
        opened.session().renewal().sources().correct(FERRY, new ImportCorrection(List.of(), facts));
        assertThat(found("text:armada")).isEqualTo(2);
    }

    @Test
    void isMadeAnewWithTheTextsThatAreRead() throws Exception {
        revise("A seal was seen.\n\n" + OpenedProject.FERRY);
        opened.project().maintenance().rebuildIndex(Progress.NONE);
        assertThat(found("text:seal")).isEqualTo(2);
        assertThat(found("text:whale")).isZero();
    }
}
