package org.quotewright.ui.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
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
    private static final int FEW = 50;

    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ArticleRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final Map<ArticleId, Known> known = new HashMap<>();
    private final ArticleList articles;
    private final Selection selection;
    private final Navigation navigation;
    private final Messages messages;
    private final ArticleGroup toReview;
    private final ArticleGroup done;
    private final ObservableValue<Optional<ArticleId>> onDesk;

    public ArticlesViewModel(
            ArticleList articles, Selection selection, Navigation navigation, Messages messages) {
        this.articles = articles;
        this.selection = selection;
        this.navigation = navigation;
        this.messages = messages;
        this.toReview = group("articles.to-review", Optional.empty());
        this.done = group("articles.done", Optional.of(toReview));
        articles.all().addListener(this::follow);
        onDesk = selection.article().map(shown -> shown.map(open -> open.article().id()));
        onDesk.subscribe((was, is) -> {
            was.ifPresent(this::rewrite);
            is.ifPresent(this::rewrite);
        });
        refresh();
    }

    /** An article and the row that was written for it. */
    private record Known(ArticleSummary article, ArticleRow row) {}

    /** The article that is open, changed after its rows were. */
    ObservableValue<Optional<ArticleId>> onDesk() {
        return onDesk;
    }

    ObservableList<ArticleRow> rows() {
        return shown;
    }

    void open(ArticleRow row) {
        row.article().ifPresent(navigation::open);
    }

    /** One article that has come further rewrites its own line, or moves it, alone. */
    private void follow(ListChangeListener.Change<? extends ArticleSummary> change) {
        while (change.next()) {
            if (!isOneInItsPlace(change)) {
                refresh();
                return;
            }
            rewrite(change.getRemoved().getFirst(), change.getAddedSubList().getFirst());
        }
    }

    private static boolean isOneInItsPlace(
            ListChangeListener.Change<? extends ArticleSummary> change) {
        return change.getAddedSize() == 1
                && change.getRemovedSize() == 1
                && change.getRemoved()
                        .getFirst()
                        .id()
                        .equals(change.getAddedSubList().getFirst().id());
    }

    private void rewrite(ArticleSummary was, ArticleSummary is) {
        if (was.isDone() == is.isDone()) {
            group(is).rewrite(row(is));
        } else {
            ArticleRow row = row(is);
            group(was).remove(row);
            group(is).add(row);
        }
    }

    private ArticleGroup group(String key, Optional<ArticleGroup> above) {
        return new ArticleGroup(rows, messages.text(key), articles::compare, above);
    }

    private void rewrite(ArticleId id) {
        articles.get(id).ifPresent(article -> group(article).rewrite(row(article)));
    }

    private ArticleGroup group(ArticleSummary article) {
        return article.isDone() ? done : toReview;
    }

    private void refresh() {
        List<ArticleRow> newer =
                Stream.concat(
                                toReview.filled(rows(article -> !article.isDone())).stream(),
                                done.filled(rows(ArticleSummary::isDone)).stream())
                        .toList();
        List<Integer> changed =
                newer.size() == rows.size()
                        ? IntStream.range(0, newer.size())
                                .filter(i -> !newer.get(i).equals(rows.get(i)))
                                .boxed()
                                .toList()
                        : List.of();
        if (newer.size() != rows.size() || changed.size() > FEW) {
            rows.setAll(newer);
        } else {
            changed.forEach(i -> rows.set(i, newer.get(i)));
        }
    }

    private List<ArticleRow> rows(Predicate<ArticleSummary> belongs) {
        return articles.all().stream().filter(belongs).map(this::row).toList();
    }

    /** The same one as before where nothing is different: most are, in a large project. */
    private ArticleRow row(ArticleSummary article) {
        Known before = known.get(article.id());
        boolean isSame =
                before != null
                        && before.article().equals(article)
                        && before.row().isCurrent() == isOnDesk(article.id());
        if (isSame) {
            return before.row();
        }
        ArticleRow row = written(article);
        known.put(article.id(), new Known(article, row));
        return row;
    }

    private ArticleRow written(ArticleSummary article) {
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
