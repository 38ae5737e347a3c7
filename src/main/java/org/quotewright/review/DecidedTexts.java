package org.quotewright.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SearchId;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Verdict;
import org.quotewright.store.ProjectFile;

/** The version of the article on which a state of the log is measured; each is read once. */
final class DecidedTexts {

    private final ProjectFile project;
    private final Map<Version, StoredArticle> known = new HashMap<>();

    DecidedTexts(ProjectFile project) {
        this.project = project;
    }

    private record Version(ArticleId article, int number) {}

    Optional<StoredArticle> of(Subject subject, SubjectState state) {
        return switch (subject) {
            case QuoteId quote -> project.quotes().find(quote).map(found -> of(found, state));
            case ArticleId article -> Optional.of(of(new Version(article, number(state))));
            case SpeakerId _, OrganisationId _, SearchId _ -> Optional.empty();
        };
    }

    private StoredArticle of(ReviewedQuote quote, SubjectState state) {
        int number =
                state instanceof Verdict verdict
                        ? project.suggestions().version(quote.id(), verdict.suggestion())
                        : quote.version();
        return of(new Version(quote.article(), number));
    }

    private static int number(SubjectState state) {
        return state instanceof ArticleState article && article.isPresent()
                ? article.number()
                : ArticleState.FIRST.number();
    }

    private StoredArticle of(Version version) {
        return known.computeIfAbsent(
                version, each -> project.articles().get(each.article(), each.number()));
    }
}
