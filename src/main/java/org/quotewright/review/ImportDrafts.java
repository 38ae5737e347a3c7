package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** The rows of the decision log that say what an import brought, so that it can be taken back. */
final class ImportDrafts {

    private final ProjectFile project;
    private final CanonicalNames names;

    ImportDrafts(ProjectFile project) {
        this.project = project;
        this.names = project.directory().canonicalNames();
    }

    /** Articles on which something was decided meanwhile stay out of it. */
    List<DecisionDraft> of(List<ArticleId> added) {
        List<DecisionDraft> drafts = new ArrayList<>();
        for (ArticleId article : added) {
            List<Decision> log = project.decisions().of(article);
            if (log.isEmpty()) {
                drafts.add(draft(article, ArticleState.FIRST));
            } else if (project.decisions().now(article).equals(ArticleState.ABSENT)) {
                drafts.addAll(back(article, log.getLast()));
            }
        }
        return drafts;
    }

    private static DecisionDraft draft(ArticleId article, ArticleState after) {
        return new DecisionDraft(article, DecisionKind.IMPORT, ArticleState.ABSENT, after);
    }

    /** With the quotations that went with it, each as it was decided, by the names of now. */
    private List<DecisionDraft> back(ArticleId article, Decision going) {
        List<DecisionDraft> drafts = new ArrayList<>();
        drafts.add(draft(article, (ArticleState) going.before()));
        for (Decision row : project.decisions().of(going.step())) {
            if (row.subject() instanceof QuoteId quote
                    && project.quotes().get(quote).article().equals(article)) {
                drafts.add(
                        new DecisionDraft(
                                quote,
                                DecisionKind.IMPORT,
                                project.decisions().now(quote),
                                named(row.before())));
            }
        }
        return drafts;
    }

    /** Speakers may have been merged since. */
    private SubjectState named(SubjectState state) {
        return state instanceof Verdict verdict
                ? verdict.withAttribution(names.of(verdict.attribution()))
                : state;
    }
}
