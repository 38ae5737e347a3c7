package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.QuoteState;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.AskedColumns;
import org.quotewright.review.ImportCorrection;
import org.quotewright.review.ImportReport;
import org.quotewright.review.ReadyArticle;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.TaskList;

class ImportViewModelTest {

    private static final String TABLE =
            """
            Was,Wort,Tag,Ort
            The ferry sails,"%s",2026-05-12,https://post.example/1
            The ferry rests,"%s",2026-05-13,https://post.example/2
            """
                    .formatted("It sails at six. ".repeat(9), "It rests at ten. ".repeat(9));

    @TempDir private Path folder;
    private final List<ImportReport> told = new ArrayList<>();
    private final TaskList tasks = new TaskList();
    private final AnsweredForms forms = new AnsweredForms();
    private DeskUnderTest desk;
    private ImportViewModel imports;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.empty(folder);
        imports =
                new ImportViewModel(
                        desk.session.library(), desk.jobs, desk.workplace(), tasks, forms);
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
        assertThat(imports.task().words().get()).isEqualTo("Adding ferry.html, 1 of 3");
        assertThat(imports.task().share().get()).isZero();
        runUntil("Adding court.html, 2 of 3");
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

    @Test
    void showsFewFilesBeforeTheyAreAdded() {
        forms.asks = true;
        imports.add(InventedArticles.in(folder));
        assertThat(desk.articles.all()).isEmpty();
        assertThat(forms.waiting).isEqualTo(2);
        forms.addShown();
        assertThat(desk.session.library().articles()).hasSize(1);
        assertThat(forms.waiting).isEqualTo(1);
        forms.answer.addAll(forms.unchanged());
        assertThat(desk.articles.all()).hasSize(3);
        assertThat(imports.running().get()).isFalse();
    }

    @Test
    void addsNothingOfAFileThatIsLeft() {
        forms.asks = true;
        imports.add(InventedArticles.in(folder).subList(0, 2));
        forms.answer.leave();
        forms.addShown();
        assertThat(desk.articles.all()).hasSize(1);
        assertThat(desk.heading()).startsWith("Court");
        assertThat(told).isEmpty();
    }

    @Test
    void addsAnArticleWithTheFactsThatWereTyped() {
        forms.asks = true;
        imports.add(InventedArticles.in(folder).subList(0, 1));
        ArticleFacts facts = new ArticleFacts("Ferry", "Harbour Post", "", Optional.empty(), "");
        forms.answer.add(new ImportCorrection(List.of(), facts));
        assertThat(desk.selection.article().get().orElseThrow().article().article().facts())
                .isEqualTo(facts);
    }

    @Test
    void asksWhatTheColumnsOfATableAre() {
        write("table.csv", TABLE);
        imports.add(List.of(folder.resolve("table.csv")));
        assertThat(forms.asked.getFirst().head().names())
                .containsExactly("Was", "Wort", "Tag", "Ort");
        assertThat(forms.asked.getFirst().guess().names())
                .containsEntry(ArticleField.TEXT, "Wort")
                .containsEntry(ArticleField.TITLE, "Was")
                .containsEntry(ArticleField.DATE, "Tag")
                .containsEntry(ArticleField.URL, "Ort");
        assertThat(desk.articles.all())
                .extracting(ArticleSummary::heading)
                .containsExactly("The ferry sails", "The ferry rests");
        assertThat(told).isEmpty();
    }

    @Test
    void tellsOfATableOfWhichNobodySaysWhatItsColumnsAre() {
        forms.asks = true;
        write("table.csv", TABLE);
        imports.add(List.of(folder.resolve("table.csv")));
        assertThat(desk.articles.all()).isEmpty();
        assertThat(told.getFirst().rows())
                .extracting(ImportReport.Row::messageKey)
                .containsExactly("reading.no-text-field");
    }

    @Test
    void showsNothingOfManyFilesNorOfThoseNamedAtTheStart() {
        forms.asks = true;
        imports.addUnseen(InventedArticles.in(folder));
        assertThat(desk.articles.all()).hasSize(3);
        for (int i = 0; i < 6; i++) {
            write(i + ".txt", "The ferry " + "sails ".repeat(i) + "at noon.");
        }
        imports.add(IntStream.range(0, 6).mapToObj(i -> folder.resolve(i + ".txt")).toList());
        assertThat(desk.articles.all()).hasSize(9);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what it is shown, at once or when the test says so. */
    private final class AnsweredForms implements ImportViewModel.Forms {
        private final List<AskedColumns> asked = new ArrayList<>();
        private boolean asks;
        private ReadyArticle.Analysed shown;
        private int waiting;
        private Answer answer;

        @Override
        public void report(ImportReport report) {
            told.add(report);
        }

        @Override
        public void preview(ReadyArticle.Analysed ready, int files, Answer answering) {
            shown = ready;
            waiting = files;
            answer = answering;
            if (!asks) {
                addShown();
            }
        }

        @Override
        public void columns(
                String file, AskedColumns question, Consumer<Optional<Columns>> answering) {
            asked.add(question);
            answering.accept(asks ? Optional.empty() : Optional.of(question.guess()));
        }

        private ImportCorrection unchanged() {
            return new ImportCorrection(List.of(), shown.article().facts());
        }

        private void addShown() {
            answer.add(unchanged());
        }
    }

    private void runUntil(String words) {
        while (!imports.task().words().get().equals(words)) {
            desk.jobs.runOne();
        }
    }

    private void runAll() {
        while (desk.jobs.waiting() > 0) {
            desk.jobs.runOne();
        }
    }
}
