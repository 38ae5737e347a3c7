package org.quotewright.ui.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private static final int FEW = 50;

    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ArticleRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final Map<ArticleId, Known> known = new HashMap<>();
    private final Map<ArticleId, Integer> places = new HashMap<>();
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
        articles.all().addListener(this::follow);
        selection
                .article()
                .map(shown -> shown.map(open -> open.article().id()))
                .subscribe((was, is) -> {
                    was.ifPresent(this::rewrite);
                    is.ifPresent(this::rewrite);
                });
        refresh();
    }

    /** An article and the row that was written for it. */
    private record Known(ArticleSummary article, ArticleRow row) {}

    ObservableList<ArticleRow> rows() {
        return shownRows;
    }

    void open(ArticleRow row) {
        row.article().ifPresent(navigation::open);
    }

    /** One article that has come further rewrites its own line alone. */
    private void follow(ListChangeListener.Change<? extends ArticleSummary> change) {
        while (change.next()) {
            if (isOneInItsPlace(change)) {
                rewrite(change.getAddedSubList().getFirst().id());
            } else {
                refresh();
                return;
            }
        }
    }

    private boolean isOneInItsPlace(ListChangeListener.Change<? extends ArticleSummary> change) {
        if (change.getAddedSize() != 1 || change.getRemovedSize() != 1) {
            return false;
        }
        ArticleSummary was = change.getRemoved().getFirst();
        ArticleSummary is = change.getAddedSubList().getFirst();
        return was.id().equals(is.id()) && was.isDone() == is.isDone();
    }

    private void rewrite(ArticleId id) {
        Optional<ArticleSummary> article =
                articles.all().stream().filter(each -> each.id().equals(id)).findFirst();
        int place = Optional.ofNullable(places.get(id)).orElse(-1);
        if (article.isPresent() && place >= 0) {
            ArticleRow newer = row(article.get());
            if (isOther(newer, rows.get(place))) {
                rows.set(place, newer);
            }
        }
    }

    private void refresh() {
        List<ArticleRow> newer =
                Stream.concat(
                                group("articles.to-review", article -> !article.isDone()),
                                group("articles.done", ArticleSummary::isDone))
                        .toList();
        List<Integer> changed =
                newer.size() == rows.size()
                        ? IntStream.range(0, newer.size())
                                .filter(i -> isOther(newer.get(i), rows.get(i)))
                                .boxed()
                                .toList()
                        : List.of();
        if (newer.size() != rows.size() || changed.size() > FEW) {
            rows.setAll(newer);
        } else {
            changed.forEach(i -> rows.set(i, newer.get(i)));
        }
        places.clear();
        IntStream.range(0, rows.size())
                .forEach(i -> rows.get(i).article().ifPresent(id -> places.put(id, i)));
    }

    private static boolean isOther(ArticleRow newer, ArticleRow older) {
        return newer != older && !newer.equals(older);
    }

    private Stream<ArticleRow> group(String key, Predicate<ArticleSummary> belongs) {
        List<ArticleRow> members = articles.all().stream().filter(belongs).map(this::row).toList();
        return members.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(ArticleRow.group(messages.text(key))), members.stream());
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
