package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteState;
import org.quotewright.review.ImportReport;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.common.Notice;

class ImportViewModelTest extends OnImportDesk {

    @Test
    void addsFilesAndOpensTheFirstToReview() {
        imports.add(InventedArticles.in(folder));
        assertThat(desk.articles.all()).hasSize(3);
        assertThat(desk.heading()).startsWith("Island ministers");
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .isEqualTo("3 articles were added.");
        assertThat(imports.running().get()).isFalse();
        assertThat(importing.told).isEmpty();
    }

    @Test
    void opensTheOneArticleThatWasAdded() {
        imports.add(InventedArticles.in(folder));
        imports.add(List.of(InventedArticles.withoutQuotes(folder)));
        assertThat(desk.heading()).startsWith("Fog until noon");
    }

    @Test
    void makesAnArticleOfPastedWords() {
        imports.paste("  Ferry to sail in May, the ministers of both islands say at last  \n");
        assertThat(desk.heading()).startsWith("Ferry to sail in May");
        imports.paste("  Ferry to sail in May, the ministers of both islands say at last  \n");
        assertThat(desk.articles.all()).hasSize(1);
        assertThat(importing.told.getFirst().rows())
                .extracting(ImportReport.Row::messageKey)
                .containsExactly("import.duplicate");
    }

    @Test
    void saysThatThereIsNothingToPaste() {
        imports.paste(" \n");
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .startsWith("There are no words");
    }

    @Test
    void tellsOfFilesThatCouldNotBeAddedAndAddsTheOthers() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        List<Path> files = new ArrayList<>(InventedArticles.in(folder));
        files.add(1, empty);
        files.add(folder.resolve("missing.txt"));
        imports.add(files);
        assertThat(desk.articles.all()).hasSize(3);
        assertThat(importing.told).hasSize(1);
        assertThat(importing.told.getFirst().rows())
                .filteredOn(row -> row.article().isEmpty())
                .extracting(row -> row.file().getFileName().toString())
                .containsExactly("empty.txt", "missing.txt");
    }

    @Test
    void tellsOfAnArticleThatIsThereAlready() {
        imports.add(InventedArticles.in(folder));
        imports.add(InventedArticles.in(folder).subList(0, 1));
        assertThat(desk.articles.all()).hasSize(3);
        assertThat(importing.told).hasSize(1);
        assertThat(importing.told.getFirst().rows().getFirst().messageKey()).isNotEmpty();
    }

    @Test
    void showsHowFarItHasCome() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        assertThat(imports.running().get()).isTrue();
        assertThat(imports.task().words().get()).isEqualTo("Adding ferry.html, 1 of 3");
        assertThat(imports.task().share().get()).isZero();
        importing.runUntil("Adding court.html, 2 of 3");
        assertThat(imports.task().share().get()).isEqualTo(1 / 3.0);
    }

    @Test
    void letsDecisionsPassWhileAnArticleIsRead() {
        imports.add(InventedArticles.in(folder).subList(0, 1));
        desk.jobs.holdUpAside();
        imports.add(InventedArticles.in(folder).subList(1, 3));
        desk.decisions.accept();
        assertThat(imports.running().get()).isTrue();
        assertThat(desk.selection.quotes().getFirst().state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void countsTheFilesOfAFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        InventedArticles.in(inner);
        desk.jobs.holdUp();
        imports.add(List.of(inner));
        desk.jobs.runOne();
        assertThat(imports.task().words().get()).endsWith("1 of 3");
    }

    @Test
    void keepsWhatWasAddedBeforeItWasStopped() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        importing.runUntil("Adding court.html, 2 of 3");
        imports.cancel();
        importing.runAll();
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.articles.all()).hasSize(2);
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .startsWith("Adding was stopped: 2 articles were added, the rest was not.");
    }

    @Test
    void addsNothingThatIsReadWhenItIsStopped() {
        desk.jobs.holdUpAside();
        imports.add(InventedArticles.in(folder).subList(0, 1));
        desk.jobs.runOne();
        imports.cancel();
        importing.runAll();
        assertThat(desk.articles.all()).isEmpty();
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .startsWith("Adding was stopped: no article was added");
    }

    @Test
    void finishesWhatIsBeingStoredWhenItIsStopped() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        desk.jobs.runOne();
        desk.jobs.runOne();
        imports.cancel();
        assertThat(imports.running().get()).isTrue();
        importing.runAll();
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.articles.all()).hasSize(1);
    }

    @Test
    void endsAndTellsWhenTheProjectRefusesAnArticle() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        desk.project.close();
        importing.runAll();
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.notices.current().get().orElseThrow().kind()).isEqualTo(Notice.Kind.BAD);
    }

    @Test
    void doesNothingWithoutFiles() {
        imports.add(List.of());
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.notices.current().get()).isEmpty();
    }
}
