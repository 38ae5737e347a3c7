package org.quotewright.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.InventedArticles;

class ArticlesViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private ArticlesViewModel articles;
    private ArticleSpeakersViewModel speakers;
    private final QuoteDrag drag = new QuoteDrag();

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        articles =
                new ArticlesViewModel(
                        desk.articles, desk.selection, desk.navigation, desk.messages);
        speakers =
                new ArticleSpeakersViewModel(
                        desk.selection, desk.navigation, desk.decisions, drag, desk.messages);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void listsWhatIsToReviewWithItsSourceAndOpenQuotations() {
        assertThat(articles.rows()).extracting(ArticleRow::heading).startsWith("To review");
        ArticleRow ferry = articles.rows().get(1);
        assertThat(ferry.outlet()).isEqualTo("Harbour Lantern");
        assertThat(ferry.date()).isEqualTo("7 Nov");
        assertThat(ferry.count()).isEqualTo("6");
        assertThat(ferry.isCurrent()).isTrue();
        assertThat(ferry.share()).isZero();
    }

    @Test
    void movesAnArticleToDoneOnceAllIsDecided() {
        for (int i = 0; i < 6; i++) {
            desk.decisions.accept();
        }
        assertThat(articles.rows())
                .extracting(ArticleRow::heading)
                .endsWith("Done", "Island ministers leave the pier with a timetable");
        assertThat(articles.rows().getLast().count()).isEqualTo("✓");
        assertThat(articles.rows().getLast().share()).isEqualTo(1);
    }

    @Test
    void movesArticlesToAndFroAsANewListWouldHaveThem() {
        Random random = new Random(3);
        for (int i = 0; i < 150; i++) {
            switch (random.nextInt(5)) {
                case 0 -> desk.decisions.undo();
                case 1 -> desk.decisions.redo();
                case 2 -> desk.navigation.stepArticle(random.nextInt(3) - 1);
                case 3 -> desk.decisions.reject();
                default -> desk.decisions.accept();
            }
            assertThat(articles.rows())
                    .isEqualTo(
                            new ArticlesViewModel(
                                            desk.articles,
                                            desk.selection,
                                            desk.navigation,
                                            desk.messages)
                                    .rows());
        }
        assertThat(articles.rows()).extracting(ArticleRow::heading).contains("Done");
    }

    @Test
    void callsAnArticleWithoutQuotationsDone() {
        desk.project.add(List.of(InventedArticles.withoutQuotes(folder)));
        desk.navigation.begin();
        assertThat(articles.rows().getLast().share()).isEqualTo(1);
        assertThat(articles.rows().getLast().heading()).startsWith("Fog");
    }

    @Test
    void opensTheArticleOfARow() {
        articles.open(articles.rows().get(2));
        assertThat(desk.heading()).startsWith("Court hears");
        assertThat(articles.rows().get(2).isCurrent()).isTrue();
        articles.open(articles.rows().getFirst());
        assertThat(desk.heading()).startsWith("Court hears");
    }

    @Test
    void listsSpeakersWithTheMostQuotedFirst() {
        assertThat(speakers.rows())
                .extracting(row -> row.speaker().name())
                .containsExactly("Mira Solberg", "a port spokeswoman");
        assertThat(speakers.rows()).extracting(SpeakerRow::quotes).containsExactly(4, 2);
        assertThat(speakers.rows())
                .extracting(SpeakerRow::detail)
                .containsExactly("Harbour Ministry of Velmar", "unnamed · Port of Elling");
    }

    @Test
    void countsASpeakerAnewAfterACorrection() {
        desk.decisions.choose(2);
        assertThat(speakers.rows()).extracting(row -> row.speaker().name()).contains("Teo Anders");
        assertThat(speakers.rows().getFirst().quotes()).isEqualTo(3);
    }

    @Test
    void goesRoundTheQuotationsOfASpeaker() {
        SpeakerRow unnamed = speakers.rows().get(1);
        speakers.selectNext(unnamed);
        assertThat(desk.place()).isEqualTo(4);
        speakers.selectNext(unnamed);
        assertThat(desk.place()).isEqualTo(5);
        speakers.selectNext(unnamed);
        assertThat(desk.place()).isEqualTo(4);
    }

    @Test
    void givesASpeakerTheQuotationThatIsDroppedThere() {
        SpeakerRow port =
                speakers.rows().stream()
                        .filter(row -> row.speaker().name().equals("a port spokeswoman"))
                        .findFirst()
                        .orElseThrow();
        speakers.drop(desk.selected().id(), port);
        assertThat(desk.speakers().getFirst()).isEqualTo("a port spokeswoman");
    }

    @Test
    void saysOverTheSpeakersThatAQuotationCanBeDroppedThere() {
        assertThat(speakers.heading()).isEqualTo("Speakers in this article");
        drag.begin(desk.selected().id());
        assertThat(speakers.heading()).isEqualTo("Drop it on whoever said it");
        drag.end();
        assertThat(speakers.heading()).isEqualTo("Speakers in this article");
    }
}
