package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Triage;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;

class NavigationTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void beginsAtTheFirstOpenQuotationOfTheFirstArticle() {
        assertThat(desk.heading()).startsWith("Island ministers");
        assertThat(desk.place()).isZero();
        assertThat(desk.articles.all()).hasSize(3);
    }

    @Test
    void stepsThroughQuotationsAndStaysAtEitherEnd() {
        desk.navigation.step(-1);
        assertThat(desk.place()).isZero();
        desk.navigation.step(1);
        desk.navigation.step(1);
        assertThat(desk.place()).isEqualTo(2);
        for (int i = 0; i < 9; i++) {
            desk.navigation.step(1);
        }
        assertThat(desk.place()).isEqualTo(5);
    }

    @Test
    void stepsFromNothingToTheFirstOrTheLast() {
        desk.selection.selectNothing();
        desk.navigation.step(1);
        assertThat(desk.place()).isZero();
        desk.selection.selectNothing();
        desk.navigation.step(-1);
        assertThat(desk.place()).isEqualTo(5);
    }

    @Test
    void goesToTheArticlesBeside() {
        desk.navigation.stepArticle(1);
        assertThat(desk.heading()).startsWith("Court hears");
        desk.navigation.stepArticle(-1);
        assertThat(desk.heading()).startsWith("Island ministers");
        desk.navigation.stepArticle(-1);
        assertThat(desk.heading()).startsWith("Island ministers");
    }

    @Test
    void opensAnArticleAtItsFirstOpenQuotation() {
        desk.decisions.accept();
        desk.navigation.stepArticle(1);
        desk.navigation.stepArticle(-1);
        assertThat(desk.place()).isEqualTo(1);
    }

    @Test
    void showsAnArticleWithoutQuotations() {
        desk.project.add(List.of(InventedArticles.withoutQuotes(folder)));
        desk.navigation.begin();
        desk.navigation.open(desk.articles.all().getLast().id());
        assertThat(desk.heading()).startsWith("Fog until noon");
        assertThat(desk.selection.quote().get()).isEmpty();
    }

    @Test
    void showsNothingInAnEmptyProject(@TempDir Path other) {
        try (DeskUnderTest empty = DeskUnderTest.empty(other)) {
            assertThat(empty.selection.article().get()).isEmpty();
            empty.navigation.step(1);
            empty.navigation.stepArticle(1);
            assertThat(empty.notices.current().get()).isEmpty();
        }
    }

    @Test
    void beginsWhereTheAnalystLeftOff() {
        desk.navigation.stepArticle(1);
        desk.navigation.step(1);
        desk.selection.triage().set(Triage.ALL.by(Triage.Order.DOUBT));
        Optional<Position> left = desk.navigation.position();
        desk.selection.triage().set(Triage.ALL);
        desk.navigation.stepArticle(1);

        desk.navigation.begin(left);
        assertThat(desk.navigation.position()).isEqualTo(left);
        assertThat(desk.heading()).startsWith("Court hears");
        assertThat(desk.place()).isEqualTo(1);
    }

    @Test
    void beginsAtTheFirstOpenQuotationWhereThePlaceIsGone() {
        Position gone = new Position(new ArticleId(99), Optional.empty(), Triage.ALL);
        desk.navigation.begin(Optional.of(gone));
        assertThat(desk.heading()).startsWith("Island ministers");
    }
}
