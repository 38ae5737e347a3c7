package org.quotewright.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.comparison.ComparedArticle;
import org.quotewright.review.comparison.ComparedPair;
import org.quotewright.review.comparison.Comparer;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.Directories;
import org.quotewright.review.comparison.Directories.Directory;
import org.quotewright.review.comparison.Side;
import org.quotewright.store.ProjectFile;

/** Reads two open projects text by text and compares them. */
final class ProjectComparison {

    private final ProjectFile left;
    private final ProjectFile right;
    private final Progress progress;
    private final Comparer comparer;
    private final Set<ArticleId> paired = new HashSet<>();

    private ProjectComparison(ProjectFile left, ProjectFile right, Progress progress) {
        this.left = left;
        this.right = right;
        this.progress = progress;
        this.comparer = new Comparer(new Directories(directory(left), directory(right)));
    }

    /** Both as they stand at one moment. A cancelled comparison holds what was read so far. */
    static Comparison of(ProjectFile left, ProjectFile right, Progress progress) {
        return left.read(
                () -> right.read(() -> new ProjectComparison(left, right, progress).result()));
    }

    private static Directory directory(ProjectFile project) {
        return new Directory(project.speakers().all(), project.speakers().organisations());
    }

    private Comparison result() {
        Map<String, ArticleId> theirs = right.articles().fingerprints();
        List<ArticleId> ours = List.copyOf(left.articles().fingerprints().values());
        for (int i = 0; i < ours.size() && !progress.isCancelled(); i++) {
            StoredArticle article = left.articles().get(ours.get(i));
            progress.report(article.heading(), i, ours.size());
            add(article, Optional.ofNullable(theirs.get(article.sha256())));
        }
        theirs.values().stream()
                .filter(id -> !paired.contains(id))
                .forEach(id -> comparer.add(Side.RIGHT, right.articles().get(id)));
        return comparer.result();
    }

    /** The fingerprints only find the text; it is the same where every letter is. */
    private void add(StoredArticle article, Optional<ArticleId> twin) {
        Optional<StoredArticle> other =
                twin.map(right.articles()::get)
                        .filter(found -> found.text().equals(article.text()));
        if (other.isEmpty()) {
            comparer.add(Side.LEFT, article);
            return;
        }
        paired.add(other.get().id());
        comparer.add(new ComparedPair(read(left, article), read(right, other.get())));
    }

    private static ComparedArticle read(ProjectFile project, StoredArticle article) {
        return new ComparedArticle(article, project.quotes().of(article.id()));
    }
}
