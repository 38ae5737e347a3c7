package org.quotewright.review;

import java.util.HashSet;
import java.util.Map;
import java.util.HashMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Attribution;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/**
 * The rows of the decision log that take returned quotations over as they stand. New ones are
 * brought along as absent, so that undoing these rows makes them disappear.
 */
final class ReturnedDrafts {

    /** Where a quotation stands; of several at one place the first comes back. */
    private record Place(ArticleId article, List<Span> spans) {}

    private final ProjectFile project;
    private final String why;
    private final Instant now;
    private final CanonicalNames names;
    private final Map<String, StoredArticle> articles = new HashMap<>();
    private final Map<ArticleId, List<ReviewedQuote>> placed = new HashMap<>();
    private int brought;
    private final List<DecisionDraft> drafts = new ArrayList<>();
    private final Set<Place> taken = new HashSet<>();
    private int left;

    ReturnedDrafts(ProjectFile project, String why, Instant now) {
        this.project = project;
        this.why = why;
        this.now = now;
        this.names = project.directory().canonicalNames();
    }

    /** Within the transaction of the step: this adds articles and quotations. */
    List<DecisionDraft> of(List<StandingQuote> quotes) {
        quotes.forEach(this::add);
        return List.copyOf(drafts);
    }

    /** How many drafts that would be changes {@link #of} would give; writes nothing. */
    int count(List<StandingQuote> quotes) {
        Set<String> newTexts = new HashSet<>();
        Set<Place> places = new HashSet<>();
        int changes = 0;
        for (StandingQuote quote : quotes) {
            Optional<StoredArticle> known =
                    project.articles()
                            .withText(quote.article().text())
                            .map(project.articles()::get);
            if (known.isEmpty()) {
                newTexts.add(quote.article().text());
                changes++;
            } else if (!known.get().text().equals(quote.article().text())) {
                left++;
            } else if (places.add(new Place(known.get().id(), quote.spans()))) {
                changes += isChange(known.get(), quote) ? 1 : 0;
            }
        }
        brought = newTexts.size();
        return changes;
    }

    private boolean isChange(StoredArticle article, StandingQuote quote) {
        return ours(article, quote)
                .map(ours -> !after(ours, quote).equals(ours.verdict()))
                .orElse(true);
    }

    private Optional<ReviewedQuote> ours(StoredArticle article, StandingQuote quote) {
        return placed.computeIfAbsent(article.id(), project.quotes()::placed).stream()
                .filter(each -> each.quote().spans().equals(quote.spans()))
                .findFirst();
    }

    /** How many articles the project did not have. */
    int articles() {
        return brought;
    }

    /** How many quotations stand in a text that another version replaced here. */
    int left() {
        return left;
    }

    private void add(StandingQuote quote) {
        StoredArticle article = article(quote);
        if (!article.text().equals(quote.article().text())) {
            left++;
        } else if (taken.add(new Place(article.id(), quote.spans()))) {
            drafts.add(draft(article, quote));
        }
    }

    private StoredArticle article(StandingQuote quote) {
        return articles.computeIfAbsent(
                quote.article().text(),
                text ->
                        project.articles()
                                .withText(text)
                                .map(project.articles()::get)
                                .orElseGet(() -> added(quote)));
    }

    private StoredArticle added(StandingQuote quote) {
        brought++;
        StoredArticle added = project.articles().add(quote.article(), quote.fileName(), now);
        if (project.decisions().now(added.id()).equals(ArticleState.ABSENT)) {
            drafts.add(
                    new DecisionDraft(
                            added.id(),
                            DecisionKind.MERGE,
                            ArticleState.ABSENT,
                            ArticleState.FIRST));
        }
        return added;
    }

    private DecisionDraft draft(StoredArticle article, StandingQuote quote) {
        ReviewedQuote ours = ours(article, quote).orElseGet(() -> bring(article, quote));
        return new DecisionDraft(
                ours.id(),
                DecisionKind.MERGE,
                ours.verdict(),
                after(ours, quote),
                why,
                OptionalLong.empty());
    }

    private ReviewedQuote bring(StoredArticle article, StandingQuote quote) {
        ReviewedQuote absent =
                project.quotes()
                        .addAbsent(article.id(), quote.engine(), names.of(quote.suggestion()));
        new Aliases(project.speakers(), article).learn(absent.suggestion());
        return absent;
    }

    /** What nobody decided elsewhere changes nothing here. */
    private Verdict after(ReviewedQuote ours, StandingQuote theirs) {
        if (ours.isPresent() && theirs.verdict().state() == QuoteState.OPEN) {
            return ours.verdict();
        }
        Attribution named = names.of(theirs.verdict().attribution());
        return theirs.isWhole()
                ? theirs.verdict().measuredBy(ours.verdict().suggestion(), named)
                : completed(theirs.verdict().state(), named, ours.verdict());
    }

    /** Formats that carry no notes, marks, cues and evidence take none away. */
    private static Verdict completed(QuoteState state, Attribution named, Verdict ours) {
        Attribution known = ours.attribution();
        Attribution after =
                isSameSource(named, known)
                        ? known.withQuote(named.quote())
                        : new Attribution(
                                named.quote(), known.cue(), Optional.empty(), named.speakers());
        return state == ours.state() && after.equals(known)
                ? ours
                : ours.withAttribution(after).withState(state);
    }

    private static boolean isSameSource(Attribution theirs, Attribution ours) {
        return theirs.speakers().stream()
                .map(StandingQuote::named)
                .toList()
                .equals(ours.speakers().stream().map(StandingQuote::named).toList());
    }
}
