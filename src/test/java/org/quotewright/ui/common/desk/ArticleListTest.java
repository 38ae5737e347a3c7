package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ArticleNews;
import org.quotewright.review.ArticleSummary;

class ArticleListTest {

    private final ArticleList articles = new ArticleList();

    private static ArticleSummary article(int id, int decided) {
        return new ArticleSummary(
                new ArticleId(id), "Article " + id, "Mail", Optional.empty(), 4, decided, 0);
    }

    private void show(int reading, ArticleSummary... all) {
        articles.show(new ArticleNews(reading, true, List.of(all)));
    }

    private void rewrite(int reading, ArticleSummary... changed) {
        articles.show(new ArticleNews(reading, false, List.of(changed)));
    }

    private List<String> heard() {
        List<String> heard = new ArrayList<>();
        articles.all()
                .addListener(
                        (ListChangeListener<ArticleSummary>)
                                change -> {
                                    while (change.next()) {
                                        heard.add(change.getFrom() + "-" + change.getTo());
                                    }
                                });
        return heard;
    }

    @Test
    void keepsTheViewThatListenersAreAddedTo() {
        assertThat(articles.all()).isSameAs(articles.all());
    }

    @Test
    void rewritesOnlyTheLinesThatTheNewsBring() {
        show(1, article(1, 0), article(2, 0), article(3, 0));
        List<String> heard = heard();
        rewrite(2, article(2, 1));
        assertThat(articles.all()).containsExactly(article(1, 0), article(2, 1), article(3, 0));
        assertThat(articles.get(new ArticleId(2))).contains(article(2, 1));
        assertThat(articles.reading()).isEqualTo(2);
        assertThat(articles.open()).isEqualTo(11);
        rewrite(3);
        assertThat(heard).containsExactly("1-2");
    }

    @Test
    void showsManyNewLinesAtOnce() {
        show(
                1,
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> article(i, 0))
                        .toArray(ArticleSummary[]::new));
        List<String> heard = heard();
        rewrite(2, article(9, 1), article(4, 4), article(6, 2), article(1, 1));
        assertThat(articles.all())
                .extracting(ArticleSummary::decided)
                .containsExactly(1, 0, 0, 4, 0, 2, 0, 0, 1);
        assertThat(articles.open()).isEqualTo(36 - 8);
        assertThat(heard).containsExactly("0-9");
    }

    @Test
    void tellsOfNothingWhereAllIsAsItWas() {
        show(1, article(1, 0), article(2, 0));
        List<String> heard = heard();
        show(4, article(1, 0), article(2, 0));
        assertThat(heard).isEmpty();
        assertThat(articles.reading()).isEqualTo(4);
    }

    @Test
    void findsWhatIsBesideAnArticleThoughOthersWent() {
        show(1, article(1, 0), article(2, 0), article(3, 0));
        show(2, article(1, 0), article(3, 4));
        assertThat(articles.beside(new ArticleId(1), 1)).contains(new ArticleId(3));
        assertThat(articles.beside(new ArticleId(3), 1)).isEmpty();
        assertThat(articles.beside(new ArticleId(2), 1)).isEmpty();
        assertThat(articles.open()).isEqualTo(4);
    }

    @Test
    void goesOnInTheOrderOfTheListThatIsSeen() {
        show(1, article(1, 0), article(2, 4), article(3, 0));
        assertThat(articles.beside(new ArticleId(1), 1)).contains(new ArticleId(3));
        assertThat(articles.beside(new ArticleId(3), 1)).contains(new ArticleId(2));
        assertThat(articles.beside(new ArticleId(2), -1)).contains(new ArticleId(3));
        assertThat(articles.beside(new ArticleId(2), 1)).isEmpty();
    }
}
