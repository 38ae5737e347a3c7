package org.quotewright.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.store.ProjectFile;

/** Puts quotations beside their articles and speakers. */
final class Contexts {

    private final ProjectFile project;

    Contexts(ProjectFile project) {
        this.project = project;
    }

    /** These quotations, in the same order; each article is read once. */
    List<QuoteInContext> of(List<ReviewedQuote> quotes) {
        Map<ArticleId, StoredArticle> articles = new HashMap<>();
        return quotes.stream()
                .map(quote ->
                        of(
                                quote,
                                articles.computeIfAbsent(quote.article(), project.articles()::get)))
                .toList();
    }

    /** Of one article, in reading order, as they stood at one moment. */
    List<QuoteInContext> of(ArticleId id) {
        return project.read(() -> {
            StoredArticle article = project.articles().get(id);
            return project.quotes().of(id).stream().map(quote -> of(quote, article)).toList();
        });
    }

    /** Of the whole project, read article by article, so that decisions need not wait. */
    Stream<QuoteInContext> all() {
        return project.articles().ids().stream().map(this::of).flatMap(List::stream);
    }

    private QuoteInContext of(ReviewedQuote quote, StoredArticle article) {
        return new QuoteInContext(quote, article, project.speakers().of(quote.id()));
    }
}
