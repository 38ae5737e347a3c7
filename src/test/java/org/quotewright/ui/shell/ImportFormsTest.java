package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleField;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.ImportCorrection;
import org.quotewright.review.ImportReport;
import org.quotewright.ui.InventedArticles;

/** What is shown of files, and asked of tables, before articles are added. */
class ImportFormsTest extends OnImportDesk {

    @Test
    void showsFewFilesBeforeTheyAreAdded() {
        importing.asks = true;
        imports.add(InventedArticles.in(folder));
        assertThat(desk.articles.all()).isEmpty();
        assertThat(importing.waiting).isEqualTo(2);
        importing.addShown();
        assertThat(desk.session.library().articles()).hasSize(1);
        assertThat(importing.waiting).isEqualTo(1);
        importing.answer.addAll(importing.unchanged());
        assertThat(desk.articles.all()).hasSize(3);
        assertThat(imports.running().get()).isFalse();
    }

    @Test
    void addsNothingOfAFileThatIsLeft() {
        importing.asks = true;
        imports.add(InventedArticles.in(folder).subList(0, 2));
        importing.answer.leave();
        importing.addShown();
        assertThat(desk.articles.all()).hasSize(1);
        assertThat(desk.heading()).startsWith("Court");
        assertThat(importing.told).isEmpty();
    }

    @Test
    void addsAnArticleWithTheFactsThatWereTyped() {
        importing.asks = true;
        imports.add(InventedArticles.in(folder).subList(0, 1));
        ArticleFacts facts = new ArticleFacts("Ferry", "Harbour Post", "", Optional.empty(), "");
        importing.answer.add(new ImportCorrection(List.of(), facts));
        assertThat(desk.selection.article().get().orElseThrow().article().article().facts())
                .isEqualTo(facts);
    }

    @Test
    void asksWhatTheColumnsOfATableAre() {
        write("table.csv", TABLE);
        imports.add(List.of(folder.resolve("table.csv")));
        assertThat(importing.asked.getFirst().head().names())
                .containsExactly("Was", "Wort", "Tag", "Ort");
        assertThat(importing.asked.getFirst().guess().names())
                .containsEntry(ArticleField.TEXT, "Wort")
                .containsEntry(ArticleField.TITLE, "Was")
                .containsEntry(ArticleField.DATE, "Tag")
                .containsEntry(ArticleField.URL, "Ort");
        assertThat(desk.articles.all())
                .extracting(ArticleSummary::heading)
                .containsExactly("The ferry sails", "The ferry rests");
        assertThat(importing.told).isEmpty();
    }

    @Test
    void tellsOfATableOfWhichNobodySaysWhatItsColumnsAre() {
        importing.asks = true;
        write("table.csv", TABLE);
        imports.add(List.of(folder.resolve("table.csv")));
        assertThat(desk.articles.all()).isEmpty();
        assertThat(importing.told.getFirst().rows())
                .extracting(ImportReport.Row::messageKey)
                .containsExactly("reading.no-text-field");
    }

    @Test
    void showsNothingOfManyFilesNorOfThoseNamedAtTheStart() {
        importing.asks = true;
        imports.addUnseen(InventedArticles.in(folder));
        assertThat(desk.articles.all()).hasSize(3);
        for (int i = 0; i < 6; i++) {
            write(i + ".txt", "The ferry " + "sails ".repeat(i) + "at noon.");
        }
        imports.add(IntStream.range(0, 6).mapToObj(i -> folder.resolve(i + ".txt")).toList());
        assertThat(desk.articles.all()).hasSize(9);
    }

    @Test
    void asksOfTablesAfterAllOtherFilesAreAdded() {
        List<Path> files = new ArrayList<>(InventedArticles.in(folder));
        files.addFirst(write("table.csv", TABLE));
        imports.addUnseen(files);
        assertThat(importing.addedWhenAsked).isEqualTo(3);
        assertThat(desk.articles.all()).hasSize(5);
        assertThat(imports.running().get()).isFalse();
    }
}
