package org.quotewright.ui.articles;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ArticleSummary;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Navigation;

/** The articles to review and those done, each with how far it has come. */
public final class ArticlesViewModel {

    private static final String DONE_MARK = "✓";

    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private final ArticleList articles;
    private final Selection selection;
    private final Navigation navigation;
    private final Messages messages;

    public ArticlesViewModel(
            ArticleList articles, Selection selection, Navigation navigation, Messages messages) {
        this.articles = articles;
        this.selection = selection;
        this.navigation = navigation;
        this.messages = messages;
        articles.all().addListener((ListChangeListener<ArticleSummary>) change -> refresh());
        selection.article().subscribe(this::refresh);
        refresh();
    }

    ObservableList<ArticleRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    void open(ArticleRow row) {
        row.article().ifPresent(navigation::open);
    }

    private void refresh() {
        List<ArticleRow> newer =
                Stream.concat(
                                group("articles.to-review", article -> !article.isDone()),
                                group("articles.done", ArticleSummary::isDone))
                        .toList();
        if (!newer.equals(rows)) {
            rows.setAll(newer);
        }
    }

    private Stream<ArticleRow> group(String key, Predicate<ArticleSummary> belongs) {
        List<ArticleRow> members = articles.all().stream().filter(belongs).map(this::row).toList();
        return members.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(ArticleRow.group(messages.text(key))), members.stream());
    }

    private ArticleRow row(ArticleSummary article) {
        double share = article.quotes() == 0 ? 1 : (double) article.decided() / article.quotes();
        String count = article.isDone() ? DONE_MARK : String.valueOf(article.open());
        return new ArticleRow(
                Optional.of(article.id()),
                article.heading(),
                article.outlet(),
                article.date().map(messages.dates()::brief).orElse(""),
                share,
                count,
                isOnDesk(article.id()));
    }

    private boolean isOnDesk(ArticleId id) {
        return selection.article().get().filter(open -> open.article().id().equals(id)).isPresent();
    }
}
