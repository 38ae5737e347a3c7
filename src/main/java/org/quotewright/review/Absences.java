package org.quotewright.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/**
 * Quotations go with their article where its import is taken back, and none comes to stand in an
 * article that is not there.
 */
final class Absences {

    private final ProjectFile project;

    Absences(ProjectFile project) {
        this.project = project;
    }

    /** These drafts without those that would bring such a quotation, and those that take some. */
    List<DecisionDraft> with(List<DecisionDraft> drafts) {
        Set<Subject> drafted = new HashSet<>();
        drafts.forEach(draft -> drafted.add(draft.subject()));
        Set<ArticleId> coming = new HashSet<>();
        List<DecisionDraft> all = new ArrayList<>();
        for (DecisionDraft draft : drafts) {
            if (draft.subject() instanceof ArticleId article && isPresent(draft.after())) {
                coming.add(article);
            }
        }
        for (DecisionDraft draft : drafts) {
            all.add(draft.subject() instanceof QuoteId quote ? kept(draft, quote, coming) : draft);
            if (draft.subject() instanceof ArticleId article && !isPresent(draft.after())) {
                all.addAll(going(draft, article, drafted));
            }
        }
        return all;
    }

    private List<DecisionDraft> going(
            DecisionDraft draft, ArticleId article, Set<Subject> drafted) {
        return project.quotes().everyOf(article).stream()
                .filter(ReviewedQuote::isPresent)
                .filter(quote -> !drafted.contains(quote.id()))
                .map(quote ->
                        new DecisionDraft(
                                quote.id(),
                                draft.kind(),
                                quote.verdict(),
                                quote.verdict().withState(QuoteState.ABSENT),
                                "",
                                draft.revisits()))
                .toList();
    }

    private DecisionDraft kept(DecisionDraft draft, QuoteId quote, Set<ArticleId> coming) {
        ArticleId article = project.quotes().get(quote).article();
        boolean isGone = !coming.contains(article) && !isPresent(project.decisions().now(article));
        return isGone && draft.after() instanceof Verdict after && after.state().isPresent()
                ? new DecisionDraft(
                        quote,
                        draft.kind(),
                        draft.before(),
                        after.withState(QuoteState.ABSENT),
                        draft.why(),
                        draft.revisits())
                : draft;
    }

    private static boolean isPresent(SubjectState state) {
        return state instanceof ArticleState article && article.isPresent();
    }
}
