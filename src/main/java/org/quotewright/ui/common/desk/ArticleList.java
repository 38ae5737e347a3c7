package org.quotewright.ui.common.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ArticleNews;
import org.quotewright.review.ArticleSummary;

/** The project's articles as last read, and which of them is next to which. */
public final class ArticleList {

    /** More than so many are shown at once, not one by one. */
    private static final int FEW = 3;

    private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
    private final Map<ArticleId, Integer> places = new HashMap<>();

    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final BooleanProperty expected = new SimpleBooleanProperty();
    private int open;
    private long reading;

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

    /** True once it is known that no article of the project has a quotation. */
    public boolean areWithoutQuotes() {
        return read.get() && articles.stream().allMatch(article -> article.quotes() == 0);
    }

    /** How many quotations of the project are open. */
    public int open() {
        return open;
    }

    /** The reading of the project that is shown; 0 before the first. */
    long reading() {
        return reading;
    }

    /** Listeners hear of it only where something is different. */
    void show(ArticleNews news) {
        reading = news.reading();
        if (!news.isAll()) {
            rewrite(news.articles());
        } else if (isSameArticles(news.articles())) {
            rewrite(changed(news.articles()));
        } else {
            showAll(news.articles());
        }
        read.set(true);
    }

    private boolean isSameArticles(List<ArticleSummary> newer) {
        return newer.size() == articles.size()
                && IntStream.range(0, newer.size())
                        .allMatch(i -> newer.get(i).id().equals(articles.get(i).id()));
    }

    private List<ArticleSummary> changed(List<ArticleSummary> newer) {
        return IntStream.range(0, newer.size())
                .filter(i -> !newer.get(i).equals(articles.get(i)))
                .mapToObj(newer::get)
                .toList();
    }

    private void rewrite(List<ArticleSummary> newer) {
        if (newer.size() > FEW) {
            List<ArticleSummary> whole = new ArrayList<>(articles);
            newer.forEach(article -> whole.set(places.get(article.id()), article));
            showAll(whole);
        } else {
            newer.forEach(this::rewrite);
        }
    }

    private void rewrite(ArticleSummary newer) {
        int place = places.get(newer.id());
        ArticleSummary older = articles.get(place);
        if (!newer.equals(older)) {
            open += newer.open() - older.open();
            articles.set(place, newer);
        }
    }

    private void showAll(List<ArticleSummary> newer) {
        places.clear();
        IntStream.range(0, newer.size()).forEach(i -> places.put(newer.get(i).id(), i));
        open = newer.stream().mapToInt(ArticleSummary::open).sum();
        articles.setAll(newer);
    }

    /** The line of an article. */
    public Optional<ArticleSummary> get(ArticleId article) {
        return Optional.ofNullable(places.get(article)).map(articles::get);
    }

    /** Where to begin: the first article with something to review, else the first. */
    static Optional<ArticleId> first(List<ArticleSummary> articles) {
        return articles.stream()
                .filter(article -> !article.isDone())
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .map(ArticleSummary::id);
    }

    /**
     * The article so many places further in the list as it is seen, those to review above those
     * that are done; empty past either end.
     */
    public Optional<ArticleId> beside(ArticleId article, int steps) {
        List<ArticleId> seen =
                articles.stream()
                        .sorted(Comparator.comparing(ArticleSummary::isDone))
                        .map(ArticleSummary::id)
                        .toList();
        return Optional.of(seen.indexOf(article))
                .filter(place -> place >= 0)
                .map(place -> place + steps)
                .filter(place -> place >= 0 && place < seen.size())
                .map(seen::get);
    }

    /** Which of two articles came to the project before the other one. */
    public int compare(ArticleId one, ArticleId other) {
        return Integer.compare(places.get(one), places.get(other));
    }
}
