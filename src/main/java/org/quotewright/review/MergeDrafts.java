package org.quotewright.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Verdict;
import org.quotewright.review.comparison.MergeChange;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/**
 * The rows of the decision log that carry out a merge. Quotations are brought along as absent ones,
 * so that the rows alone make them appear, and undoing these makes them disappear.
 */
final class MergeDrafts {

    private final ProjectFile ours;
    private final ProjectFile theirs;
    private final Instant now;
    private final CanonicalNames names;
    private final List<DecisionDraft> drafts = new ArrayList<>();
    private final Map<ArticleId, ArticleId> brought = new HashMap<>();

    MergeDrafts(ProjectFile ours, ProjectFile theirs, Instant now) {
        this.ours = ours;
        this.theirs = theirs;
        this.now = now;
        this.names = ours.directory().canonicalNames();
    }

    /** Within the transaction of the step: this adds articles and quotations. */
    List<DecisionDraft> of(MergePlan plan) {
        plan.changes().forEach(this::add);
        plan.comparison().onlyRight().forEach(this::bring);
        EnteredDrafts entered = new EnteredDrafts(ours, theirs, brought);
        plan.comparison().entered().forEach(speaker -> drafts.add(entered.of(speaker)));
        return List.copyOf(drafts);
    }

    private void add(MergeChange change) {
        switch (change) {
            case MergeChange.Settle settle ->
                    drafts.add(draft(settle.quote(), settle.after(), settle.source()));
            case MergeChange.Bring bring -> bring(bring);
        }
    }

    private void bring(MergeChange.Bring bring) {
        StoredArticle article = ours.articles().get(bring.article());
        bring(article, bring.quote(), bring.after());
    }

    /** With what lies open in it too; not a text that another version replaced here. */
    private void bring(StoredArticle article) {
        if (ours.articles().withText(article.text()).isPresent()) {
            return;
        }
        StoredArticle added = ours.articles().add(article.article(), article.fileName(), now);
        brought.put(article.id(), added.id());
        if (ours.decisions().now(added.id()).equals(ArticleState.ABSENT)) {
            drafts.add(
                    new DecisionDraft(
                            added.id(),
                            DecisionKind.MERGE,
                            ArticleState.ABSENT,
                            ArticleState.FIRST));
        }
        theirs.originals()
                .of(article.id(), article.version())
                .ifPresent(file -> ours.originals().add(added.id(), added.version(), file));
        theirs.quotes().of(article.id()).forEach(quote -> bring(added, quote, quote.verdict()));
    }

    private void bring(StoredArticle article, ReviewedQuote quote, Verdict after) {
        ReviewedQuote absent =
                ours.quotes()
                        .addAbsent(
                                article.id(),
                                theirs.quotes().engineOf(quote.id()),
                                names.of(quote.suggestion()));
        new Aliases(ours.speakers(), article).learn(absent.suggestion());
        drafts.add(draft(absent, after, Optional.of(quote)));
    }

    /** Says whose judgement it is; speakers have the names that stand in our directory. */
    private DecisionDraft draft(
            ReviewedQuote quote, Verdict theirs, Optional<ReviewedQuote> source) {
        Verdict after =
                theirs.measuredBy(quote.verdict().suggestion(), names.of(theirs.attribution()));
        String name = ProjectName.of(this.theirs.path());
        String why =
                source.flatMap(ReviewedQuote::lastDecision)
                        .map(Decision::analyst)
                        .filter(analyst -> !analyst.isBlank())
                        .map(analyst -> name + ": " + analyst)
                        .orElse(name);
        return new DecisionDraft(
                quote.id(), DecisionKind.MERGE, quote.verdict(), after, why, OptionalLong.empty());
    }
}
