package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.LeftOut;
import org.quotewright.model.StoredArticle;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** Reads the files that a project keeps of its articles. */
final class StoredSources implements Sources {

    private final ProjectFile project;
    private final StoredReview review;
    private final StoredRevisions revisions;
    private final ArticleReaders readers = new ArticleReaders();

    StoredSources(ProjectFile project, StoredReview review, StoredRevisions revisions) {
        this.project = project;
        this.review = review;
        this.revisions = revisions;
    }

    @Override
    public Source of(ArticleId id) {
        StoredArticle article = project.articles().get(id);
        return new Source(article, leftOut(article));
    }

    private List<LeftOut> leftOut(StoredArticle article) {
        return bytes(article)
                .flatMap(bytes -> read(article.fileName(), bytes))
                .filter(read -> read.article().text().equals(article.text()))
                .map(ReadArticle::leftOut)
                .orElse(List.of());
    }

    private Optional<byte[]> bytes(StoredArticle article) {
        return project.originals().of(article.id(), article.version());
    }

    /** A file of several articles tells nothing of one alone. */
    private Optional<ReadArticle> read(String fileName, byte[] bytes) {
        try {
            return Optional.of(readers.read(fileName, bytes));
        } catch (UnreadableArticle e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Outcome> correct(ArticleId id, ImportCorrection correction)
            throws NotRevisable {
        StoredArticle article = project.articles().get(id);
        if (!correction.changes(article.article())) {
            return Optional.empty();
        }
        return correction.back().isEmpty()
                ? stated(id, correction.facts())
                : revised(article, correction);
    }

    private Optional<Outcome> stated(ArticleId id, ArticleFacts facts) {
        project.requireWritable();
        return review.take(() -> {
            ArticleState now = (ArticleState) project.decisions().now(id);
            return List.of(new DecisionDraft(id, DecisionKind.SET_FACTS, now, now.with(facts)));
        });
    }

    private Optional<Outcome> revised(StoredArticle article, ImportCorrection correction)
            throws NotRevisable {
        String text = LeftOut.broughtBack(article.text(), correction.back());
        return revisions.take(
                revisions.preview(
                        article,
                        new Article(text, correction.facts()),
                        article.fileName(),
                        bytes(article).orElse(new byte[0])));
    }
}
