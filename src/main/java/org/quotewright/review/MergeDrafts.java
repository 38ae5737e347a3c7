package org.quotewright.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    private final List<DecisionDraft> drafts = new ArrayList<>();

    MergeDrafts(ProjectFile ours, ProjectFile theirs, Instant now) {
        this.ours = ours;
        this.theirs = theirs;
        this.now = now;
    }

    /** Within the transaction of the step: this adds articles and quotations. */
    List<DecisionDraft> of(MergePlan plan) {
        plan.changes().forEach(this::add);
        plan.comparison().onlyRight().forEach(this::bring);
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
                                quote.suggestion());
        new Aliases(ours.speakers(), article).learn(quote.suggestion());
        drafts.add(draft(absent, after, Optional.of(quote)));
    }

    /** Says whose judgement it is. */
    private DecisionDraft draft(
            ReviewedQuote quote, Verdict after, Optional<ReviewedQuote> source) {
        String name = ProjectName.of(theirs.path());
        String why =
                source.flatMap(ReviewedQuote::lastDecision)
                        .map(Decision::analyst)
                        .filter(analyst -> !analyst.isBlank())
                        .map(analyst -> name + ": " + analyst)
                        .orElse(name);
        Verdict taken = after.measuredBy(quote.verdict().suggestion(), after.attribution());
        return new DecisionDraft(
                quote.id(), DecisionKind.MERGE, quote.verdict(), taken, why, OptionalLong.empty());
    }
}
