package org.quotewright.review;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.LeftOut;
import org.quotewright.model.StoredArticle;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** Reads the files that a project keeps of its articles. */
final class StoredSources implements Sources {

    private final ProjectFile project;
    private final StoredReview review;
    private final StoredRevisions revisions;

    StoredSources(ProjectFile project, StoredReview review, StoredRevisions revisions) {
        this.project = project;
        this.review = review;
        this.revisions = revisions;
    }

    @Override
    public Source of(ArticleId id) {
        StoredArticle article = project.articles().get(id);
        return original(article)
                .map(original -> source(article, original))
                .orElseGet(() -> new Source(article, List.of(), Optional.empty()));
    }

    private static Source source(StoredArticle article, Original original) {
        Optional<ReadArticle> read = original.as(article.text());
        return new Source(
                article,
                read.map(ReadArticle::leftOut).orElse(List.of()),
                read.filter(it -> original.isGuessed()).map(ReadArticle::charset));
    }

    private Optional<Original> original(StoredArticle article) {
        return bytes(article).map(bytes -> new Original(article.fileName(), bytes));
    }

    private Optional<byte[]> bytes(StoredArticle article) {
        return project.originals().of(article.id(), article.version());
    }

    @Override
    public Rereading reread(ArticleId id, Charset encoding) throws UnreadableArticle {
        return Rereading.of(reread(project.articles().get(id), encoding));
    }

    private ReadArticle reread(StoredArticle article, Charset encoding) throws UnreadableArticle {
        return original(article)
                .orElseThrow(() -> new UnreadableArticle("reading.missing", article.fileName()))
                .in(encoding);
    }

    @Override
    public Optional<Outcome> correct(ArticleId id, ImportCorrection correction)
            throws NotRevisable, UnreadableArticle {
        StoredArticle article = project.articles().get(id);
        if (!correction.changes(article.article())) {
            return Optional.empty();
        }
        String text =
                correction.encoding().isPresent()
                        ? reread(article, correction.encoding().get()).article().text()
                        : article.text();
        String whole = LeftOut.broughtBack(text, correction.back());
        return whole.equals(article.text())
                ? stated(id, correction.facts())
                : revised(article, new Article(whole, correction.facts()));
    }

    private Optional<Outcome> stated(ArticleId id, ArticleFacts facts) {
        project.requireWritable();
        return review.take(() -> {
            ArticleState now = (ArticleState) project.decisions().now(id);
            return List.of(new DecisionDraft(id, DecisionKind.SET_FACTS, now, now.with(facts)));
        });
    }

    private Optional<Outcome> revised(StoredArticle article, Article after) throws NotRevisable {
        return revisions.take(
                revisions.preview(
                        article, after, article.fileName(), bytes(article).orElse(new byte[0])));
    }
}
