package org.quotewright.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.ComparedProject;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.Unplaced;

/**
 * Names what of another project can be set beside nothing and does not come along, and what may be
 * lost of it.
 */
final class LeftBehind {

    private LeftBehind() {}

    /** A sentence for each. */
    static List<String> of(ComparedProject compared) {
        Comparison.LeftThere left = compared.comparison().leftThere();
        return Stream.of(
                        compared.lost().stream().map(OpeningRemarks::sentence),
                        left.replaced().stream().map(article -> sentence(article, compared.name())),
                        left.unplaced().stream().map(quote -> sentence(quote, compared.name())))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static String sentence(StoredArticle article, String project) {
        return Words.MESSAGES.text("cli.compare.replaced", OneLine.of(article.heading()), project);
    }

    private static String sentence(Unplaced quote, String project) {
        return Words.MESSAGES.text(
                "cli.compare.unplaced",
                OneLine.of(quote.article().heading()),
                project,
                OneLine.of(quote.words()));
    }
}
