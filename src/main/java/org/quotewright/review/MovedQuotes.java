package org.quotewright.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Verdict;
import org.quotewright.review.comparison.Unplaced;
import org.quotewright.review.revision.PlacedQuote;
import org.quotewright.review.revision.QuotePlacing;
import org.quotewright.store.ProjectFile;

/**
 * The quotations of an article of another project, of whatever versions of its text, measured on
 * the version that is read here. What is decided and finds no place in it is told.
 */
final class MovedQuotes {

    private static final Comparator<ReviewedQuote> LATEST_FIRST =
            Comparator.comparingInt(ReviewedQuote::version).reversed();

    private final ProjectFile project;
    private final StoredArticle here;
    private final Map<Integer, StoredArticle> texts = new HashMap<>();
    private final Map<Integer, QuotePlacing> placings = new HashMap<>();
    private final Set<List<Span>> taken = new HashSet<>();
    private final List<ReviewedQuote> placed = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /**
     * @param project the other one
     * @param article its article
     * @param here the article as it is read here
     */
    MovedQuotes(ProjectFile project, ArticleId article, StoredArticle here) {
        this.project = project;
        this.here = here;
        project.quotes().everyOf(article).stream()
                .filter(ReviewedQuote::isPresent)
                .sorted(LATEST_FIRST)
                .forEach(this::move);
    }

    private void move(ReviewedQuote quote) {
        StoredArticle text =
                texts.computeIfAbsent(
                        quote.version(),
                        version -> project.articles().get(quote.article(), version));
        Optional<ReviewedQuote> moved =
                text.text().equals(here.text())
                        ? Optional.of(quote)
                        : placing(text).place(quote).map(place -> at(place, quote));
        moved.filter(it -> taken.add(it.quote().spans()))
                .ifPresentOrElse(placed::add, () -> leave(text, quote));
    }

    private QuotePlacing placing(StoredArticle text) {
        return placings.computeIfAbsent(
                text.version(), version -> new QuotePlacing(text.text(), here.text()));
    }

    private static ReviewedQuote at(PlacedQuote place, ReviewedQuote quote) {
        Verdict moved =
                quote.verdict().measuredBy(quote.verdict().suggestion(), place.attribution());
        boolean isChanged = !place.isSure() && quote.state().isDecided();
        return new ReviewedQuote(
                quote.id(),
                quote.article(),
                quote.version(),
                place.suggestion(),
                isChanged ? moved.lookAgainAt() : moved,
                quote.lastDecision());
    }

    private void leave(StoredArticle text, ReviewedQuote quote) {
        if (quote.state().isDecided()) {
            unplaced.add(new Unplaced(text, quote));
        }
    }

    List<ReviewedQuote> placed() {
        return placed;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }
}
