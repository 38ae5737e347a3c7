package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.review.ImportReport;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.TaskList;

class ImportViewModelTest {

    @TempDir private Path folder;
    private final List<ImportReport> told = new ArrayList<>();
    private final TaskList tasks = new TaskList();
    private DeskUnderTest desk;
    private ImportViewModel imports;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.empty(folder);
        imports =
                new ImportViewModel(
                        desk.session.library(), desk.jobs, desk.workplace(), tasks, told::add);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void addsFilesAndOpensTheFirstToReview() {
        imports.add(InventedArticles.in(folder));
        assertThat(desk.articles.all()).hasSize(3);
        assertThat(desk.heading()).startsWith("Island ministers");
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .isEqualTo("3 articles were added.");
        assertThat(imports.running().get()).isFalse();
        assertThat(told).isEmpty();
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
        assertThat(told.getFirst().rows())
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
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().rows())
                .filteredOn(row -> row.article().isEmpty())
                .extracting(row -> row.file().getFileName().toString())
                .containsExactly("empty.txt", "missing.txt");
    }

    @Test
    void tellsOfAnArticleThatIsThereAlready() {
        imports.add(InventedArticles.in(folder));
        imports.add(InventedArticles.in(folder).subList(0, 1));
        assertThat(desk.articles.all()).hasSize(3);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().rows().getFirst().messageKey()).isNotEmpty();
    }

    @Test
    void showsHowFarItHasCome() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        assertThat(imports.running().get()).isTrue();
        assertThat(imports.words().get()).isEqualTo("Adding ferry.html, 1 of 3");
        assertThat(imports.share().get()).isZero();
        runUntil("Adding court.html, 2 of 3");
        assertThat(imports.share().get()).isEqualTo(1 / 3.0);
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
        assertThat(imports.words().get()).endsWith("1 of 3");
    }

    @Test
    void keepsWhatWasAddedBeforeItWasStopped() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        runUntil("Adding court.html, 2 of 3");
        imports.cancel();
        runAll();
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
        runAll();
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
        runAll();
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.articles.all()).hasSize(1);
    }

    @Test
    void endsAndTellsWhenTheProjectRefusesAnArticle() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        desk.project.close();
        runAll();
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.notices.current().get().orElseThrow().kind()).isEqualTo(Notice.Kind.BAD);
    }

    @Test
    void doesNothingWithoutFiles() {
        imports.add(List.of());
        assertThat(imports.running().get()).isFalse();
        assertThat(desk.notices.current().get()).isEmpty();
    }

    private void runUntil(String words) {
        while (!imports.words().get().equals(words)) {
            desk.jobs.runOne();
        }
    }

    private void runAll() {
        while (desk.jobs.waiting() > 0) {
            desk.jobs.runOne();
        }
    }
}
