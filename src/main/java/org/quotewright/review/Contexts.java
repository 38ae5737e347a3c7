package org.quotewright.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.StoredArticle;
import org.quotewright.store.ProjectFile;

/** Puts quotations beside their articles and speakers. */
final class Contexts {

    private static final Comparator<ReviewedQuote> BY_VERSION =
            Comparator.comparingInt(ReviewedQuote::version);

    private static final int REPORTED = 100;

    private final ProjectFile project;

    Contexts(ProjectFile project) {
        this.project = project;
    }

    /** These quotations, in the same order, with each of their speakers read once. */
    List<QuoteInContext> of(List<ReviewedQuote> quotes) {
        return of(quotes, new HashMap<>());
    }

    private List<QuoteInContext> of(
            List<ReviewedQuote> quotes, Map<SpeakerId, KnownSpeaker> known) {
        Articles articles = new Articles();
        return project.read(() ->
                quotes.stream()
                        .map(quote ->
                                new QuoteInContext(
                                        quote,
                                        articles.get(quote.article(), quote.version()),
                                        speakers(quote.id(), known)))
                        .toList());
    }

    private List<KnownSpeaker> speakers(QuoteId quote, Map<SpeakerId, KnownSpeaker> known) {
        return project.speakers().idsOf(quote).stream()
                .map(id -> known.computeIfAbsent(id, project.speakers()::get))
                .toList();
    }

    /**
     * The one asked for last is mostly asked for again. Kept no longer than one reading lasts, as
     * an analyst may correct its facts.
     */
    private final class Articles {

        private Optional<StoredArticle> latest = Optional.empty();

        StoredArticle get(ArticleId id, int version) {
            StoredArticle article =
                    latest.filter(each -> each.id().equals(id) && each.version() == version)
                            .orElseGet(() -> project.articles().get(id, version));
            latest = Optional.of(article);
            return article;
        }
    }

    /** The article in the version of its text that is read, which is mostly the same. */
    StoredArticle current(StoredArticle article) {
        int version = project.articles().version(article.id());
        return version == article.version()
                ? article
                : project.articles().get(article.id(), version);
    }

    /**
     * Of one article, version by version of its text and in reading order, as they stood at one
     * moment: those too that could not be placed in the version that is read.
     */
    List<QuoteInContext> of(ArticleId id) {
        return of(id, new HashMap<>());
    }

    private List<QuoteInContext> of(ArticleId id, Map<SpeakerId, KnownSpeaker> known) {
        return project.read(() ->
                of(
                        project.quotes().everyOf(id).stream()
                                .filter(ReviewedQuote::isPresent)
                                .sorted(BY_VERSION)
                                .toList(),
                        known));
    }

    /** Of the whole project, read article by article, so that decisions need not wait. */
    Stream<QuoteInContext> all() {
        return all(Progress.NONE);
    }

    /** As {@link #all()}, each speaker read once, telling how many articles were read. */
    Stream<QuoteInContext> all(Progress progress) {
        Map<SpeakerId, KnownSpeaker> known = new HashMap<>();
        List<ArticleId> articles = project.articles().ids();
        return IntStream.range(0, articles.size())
                .peek(number -> {
                    if (number % REPORTED == 0) {
                        progress.report("", number, articles.size());
                    }
                })
                .mapToObj(number -> of(articles.get(number), known))
                .flatMap(List::stream);
    }
}
