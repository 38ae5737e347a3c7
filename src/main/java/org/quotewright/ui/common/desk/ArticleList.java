package org.quotewright.ui.common.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ArticleSummary;

/** The project's articles as last read, and which of them is next to which. */
public final class ArticleList {

    /** More than so many are shown at once, not one by one. */
    private static final int FEW = 3;

    private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();

    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final BooleanProperty expected = new SimpleBooleanProperty();

    /** One view for all: listeners of a view that nobody keeps would be dropped with it. */
    private final ObservableList<ArticleSummary> all =
            FXCollections.unmodifiableObservableList(articles);

    /** False until the project was read: before, nobody knows whether it has articles. */
    public ReadOnlyBooleanProperty isRead() {
        return read.getReadOnlyProperty();
    }

    /** True while articles are on their way that nobody has to ask for. */
    public BooleanProperty areExpected() {
        return expected;
    }

    public ObservableList<ArticleSummary> all() {
        return all;
    }

    /** Listeners hear of it only where something is different. */
    public void show(List<ArticleSummary> newer) {
        List<Integer> changed = newer.size() == articles.size() ? changed(newer) : List.of();
        if (newer.size() != articles.size() || changed.size() > FEW) {
            articles.setAll(newer);
        } else {
            changed.forEach(i -> articles.set(i, newer.get(i)));
        }
        read.set(true);
    }

    private List<Integer> changed(List<ArticleSummary> newer) {
        return IntStream.range(0, newer.size())
                .filter(i -> !newer.get(i).equals(articles.get(i)))
                .boxed()
                .toList();
    }

    /** Where to begin: the first article with something to review, else the first. */
    public Optional<ArticleId> first() {
        return articles.stream()
                .filter(article -> !article.isDone())
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .map(ArticleSummary::id);
    }

    /** The article so many places further; empty past either end. */
    public Optional<ArticleId> beside(ArticleId article, int steps) {
        return IntStream.range(0, articles.size())
                .filter(i -> articles.get(i).id().equals(article))
                .map(i -> i + steps)
                .filter(place -> place >= 0 && place < articles.size())
                .mapToObj(place -> articles.get(place).id())
                .findFirst();
    }
}
