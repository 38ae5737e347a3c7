package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.StoredArticle;

class ArticleRepositoryTest {

    @TempDir Path folder;
    private ProjectFile project;

    @BeforeEach
    void create() throws ProjectUnavailable {
        project = ProjectFile.create(folder.resolve("a.quotewright"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFFline\r\nline\rline\n",
                "before\0after",
                "e\u0301 and \u00e9 and \u212B",
                "a \uD83D\uDEA2 at sea\u2028\u0085"
            })
    void keepsATextUnitByUnit(String text) {
        StoredArticle added = StoreSamples.addArticle(project, text);
        assertThat(project.articles().get(added.id()).text()).isEqualTo(text);
        assertThat(project.articles().get(added.id())).isEqualTo(added);
        assertThat(project.check().of(added.id())).isEmpty();
    }

    @Test
    void refusesATextThatItCouldNotKeep() {
        assertThatThrownBy(() -> StoreSamples.addArticle(project, "half a \uD83D ship"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsFacts() {
        ArticleFacts facts =
                new ArticleFacts(
                        "Ferry strike",
                        "The Nordport Mail",
                        "T. Okoro",
                        Optional.of(LocalDate.of(2026, 2, 28)),
                        "https://mail.example/ferry");
        StoredArticle added =
                project.write(() ->
                        project.articles()
                                .add(new Article("x", facts), "ferry.html", StoreSamples.NOON));
        assertThat(project.articles().get(added.id()).article().facts()).isEqualTo(facts);
        assertThat(project.articles().lines().getFirst().facts()).isEqualTo(facts);
    }

    @Test
    void findsAnArticleByItsText() {
        StoredArticle added = StoreSamples.addArticle(project, StoreSamples.TEXT);
        assertThat(project.articles().withText(StoreSamples.TEXT)).contains(added.id());
        assertThat(project.articles().withText(StoreSamples.TEXT.strip())).isEmpty();
    }

    @Test
    void countsQuotationsByState() {
        ArticleId article = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
        project.write(() -> project.quotes().add(article, "rules-0", StoreSamples.suggestion(0)));
        assertThat(project.articles().lines())
                .containsExactly(new ArticleLine(article, "ferry.txt", ArticleFacts.NONE, 1, 0, 0));
    }

    @Test
    void tellsOnlyTheLinesThatAreNewSinceAReading() {
        ArticleId first = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
        StoreSamples.addArticle(project, "Another text.");
        ChangedLines all = project.articles().linesSince(0);
        assertThat(all.isAll()).isTrue();
        assertThat(all.lines()).hasSize(2);
        project.write(() -> project.quotes().add(first, "rules-0", StoreSamples.suggestion(0)));
        ChangedLines one = project.articles().linesSince(all.reading());
        assertThat(one)
                .isEqualTo(
                        new ChangedLines(
                                all.reading() + 1,
                                false,
                                List.of(
                                        new ArticleLine(
                                                first, "ferry.txt", ArticleFacts.NONE, 1, 0, 0))));
        assertThat(project.articles().linesSince(one.reading()).lines()).isEmpty();
        assertThat(project.articles().linesSince(all.reading())).isEqualTo(one);
    }

    @Test
    void tellsAllLinesWhereAnArticleCame() {
        StoreSamples.addArticle(project, StoreSamples.TEXT);
        long before = project.articles().linesSince(0).reading();
        ArticleId added = StoreSamples.addArticle(project, "Another text.").id();
        assertThat(project.articles().isListed(added)).isTrue();
        ChangedLines now = project.articles().linesSince(before);
        assertThat(now.isAll()).isTrue();
        assertThat(now.lines()).hasSize(2);
        assertThat(project.articles().linesSince(now.reading() + 1).isAll()).isTrue();
        assertThat(project.articles().isListed(new ArticleId(9))).isFalse();
    }

    @Test
    void neverChangesAText() {
        StoreSamples.addArticle(project, StoreSamples.TEXT);
        assertThatThrownBy(() -> StoreSamples.tamper(project, "UPDATE articles SET text = 'other'"))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void knowsNoArticleThatIsNotThere() {
        assertThatThrownBy(() -> project.articles().get(new ArticleId(9)))
                .isInstanceOf(NoSuchElementException.class);
    }
}
