package org.quotewright.ui.renewal;

import java.util.List;
import java.util.stream.Stream;
import org.quotewright.review.reanalysis.ArticleChanges;
import org.quotewright.review.reanalysis.QuoteChange;
import org.quotewright.review.reanalysis.Reanalysis;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.renewal.ReanalysisWords;

/** Puts a preview into rows. */
final class ReanalysisRows {

    private final ReanalysisWords words;

    ReanalysisRows(Messages messages) {
        this.words = new ReanalysisWords(messages);
    }

    List<ReanalysisRow> of(Reanalysis preview) {
        return preview.articles().stream()
                .flatMap(article ->
                        Stream.concat(
                                Stream.of(heading(article)),
                                article.changes().stream().map(change -> row(article, change))))
                .toList();
    }

    private ReanalysisRow heading(ArticleChanges article) {
        return new ReanalysisRow(
                true, words.counts(article::count), article.article().heading(), "");
    }

    private ReanalysisRow row(ArticleChanges article, QuoteChange change) {
        return new ReanalysisRow(
                false,
                words.differences(change),
                words.words(change, article.article().text()),
                words.speakers(change));
    }
}
