package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.patience.GivenUp;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.ArticleId;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.review.reanalysis.ArticleChanges;
import org.quotewright.review.reanalysis.QuoteChange;
import org.quotewright.review.reanalysis.Reanalysis;
import org.quotewright.review.reanalysis.SuggestionMatching;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** Analyses the articles of a project file again. */
final class StoredReanalyses implements Reanalyses {

    private final ProjectFile project;
    private final ProjectKnowledge knowledge;
    private final AttributionEngine engine;
    private final StoredReview review;

    StoredReanalyses(
            ProjectFile project,
            ProjectKnowledge knowledge,
            AttributionEngine engine,
            StoredReview review) {
        this.project = project;
        this.knowledge = knowledge;
        this.engine = engine;
        this.review = review;
    }

    @Override
    public Reanalysis preview(Progress progress) {
        List<ArticleId> articles = List.copyOf(project.articles().fingerprints().values());
        List<ArticleChanges> changed = new ArrayList<>();
        int analysed = 0;
        for (ArticleId id : articles) {
            if (progress.isCancelled()) {
                break;
            }
            StoredArticle article = project.articles().get(id);
            progress.report(article.heading(), analysed, articles.size());
            Optional<List<Suggestion>> found = found(article, progress);
            if (found.isEmpty()) {
                break;
            }
            analysed++;
            ArticleChanges changes = changes(article, found.get());
            if (!changes.changes().isEmpty()) {
                changed.add(changes);
            }
        }
        return new Reanalysis(engine.name(), analysed, changed);
    }

    /** Empty where it was cancelled meanwhile. */
    private Optional<List<Suggestion>> found(StoredArticle article, Progress progress) {
        Patience patience =
                (done, total) -> {
                    if (progress.isCancelled()) {
                        throw new GivenUp();
                    }
                };
        try {
            return Optional.of(
                    engine.analyse(article.article(), knowledge.now(), patience).stream()
                            .filter(suggestion -> suggestion.attribution().reportsWords())
                            .toList());
        } catch (GivenUp e) {
            return Optional.empty();
        }
    }

    /** By the names that stand in the directory. */
    private ArticleChanges changes(StoredArticle article, List<Suggestion> found) {
        CanonicalNames names = project.directory().canonicalNames();
        List<Suggestion> named = found.stream().map(names::of).toList();
        List<ReviewedQuote> quotes =
                project.quotes().placed(article.id()).stream()
                        .map(quote -> quote.withSuggestion(names.of(quote.suggestion())))
                        .toList();
        return new ArticleChanges(article, found, SuggestionMatching.changes(quotes, named));
    }

    @Override
    public Optional<Outcome> take(Reanalysis preview) {
        project.requireWritable();
        return review.take(() -> drafts(preview));
    }

    /** Worked out anew on what holds now. */
    private List<DecisionDraft> drafts(Reanalysis preview) {
        List<DecisionDraft> drafts = new ArrayList<>();
        for (ArticleChanges planned : preview.articles()) {
            StoredArticle article = planned.article();
            if (project.versions().read(article.id()) == article.version()) {
                changes(article, planned.found()).changes().stream()
                        .map(change -> draft(article, change, preview.engine()))
                        .forEach(drafts::add);
            }
        }
        return drafts;
    }

    private DecisionDraft draft(StoredArticle article, QuoteChange change, String name) {
        ReviewedQuote quote =
                change.quote()
                        .orElseGet(() -> added(article, change.suggestion().orElseThrow(), name));
        Verdict after =
                change.suggestion()
                        .map(suggestion -> suggested(quote, suggestion, name))
                        .orElseGet(() -> quote.verdict().withState(QuoteState.WITHDRAWN));
        return new DecisionDraft(quote, DecisionKind.REANALYSE, after).because(name);
    }

    private ReviewedQuote added(StoredArticle article, Suggestion suggestion, String name) {
        return project.quotes().addWithdrawn(article.id(), name, suggestion);
    }

    private Verdict suggested(ReviewedQuote quote, Suggestion suggestion, String name) {
        int number =
                quote.suggestion().equals(suggestion)
                        ? quote.verdict().suggestion()
                        : project.suggestions().add(quote.id(), name, quote.version(), suggestion);
        return quote.verdict()
                .measuredBy(number, suggestion.attribution())
                .withState(QuoteState.OPEN);
    }
}
