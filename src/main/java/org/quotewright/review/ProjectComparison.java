package org.quotewright.review;

import java.util.List;
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
    private final Twins twins;

    private ProjectComparison(ProjectFile left, ProjectFile right, Progress progress) {
        this.left = left;
        this.right = right;
        this.progress = progress;
        this.twins = new Twins(left.articles(), right.articles());
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
        List<ArticleId> ours = List.copyOf(left.articles().fingerprints().values());
        for (int i = 0; i < ours.size() && !progress.isCancelled(); i++) {
            StoredArticle article = left.articles().get(ours.get(i));
            progress.report(article.heading(), i, ours.size());
            twins.of(article.id())
                    .map(right.articles()::get)
                    .ifPresentOrElse(
                            twin -> add(article, twin), () -> comparer.add(Side.LEFT, article));
        }
        right.articles().fingerprints().values().stream()
                .filter(id -> !twins.isPaired(id))
                .map(right.articles()::get)
                .forEach(this::addOnlyRight);
        return comparer.result(new EnteredThere(left, right).with(comparer.onlyRight()));
    }

    /** Another version's quotations are measured on the one that is read here. */
    private void add(StoredArticle article, StoredArticle twin) {
        ComparedArticle here = new ComparedArticle(article, left.quotes().of(article.id()));
        if (article.text().equals(twin.text())) {
            ComparedArticle there = new ComparedArticle(twin, right.quotes().of(twin.id()));
            comparer.add(new ComparedPair(here, there));
        } else {
            MovedQuotes moved = new MovedQuotes(right, twin.id(), article);
            comparer.add(new ComparedPair(here, new ComparedArticle(article, moved.placed())));
            comparer.add(moved.unplaced());
        }
    }

    /** What stands in no text that is read there does not come along. */
    private void addOnlyRight(StoredArticle article) {
        if (left.articles().withText(article.text()).isPresent()) {
            comparer.addReplaced(article);
        } else {
            comparer.add(Side.RIGHT, article);
            comparer.add(new MovedQuotes(right, article.id(), article).unplaced());
        }
    }
}
