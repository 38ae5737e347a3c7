package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quotewright.attribution.speakers.NamedSpeakers;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.text.Paragraphs;

/**
 * An article on the desk with its quotations in reading order and the directory's entries of their
 * speakers.
 */
public record OpenArticle(
        StoredArticle article, List<ReviewedQuote> quotes, List<KnownSpeaker> speakers) {

    public OpenArticle {
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
    }

    /** Where the text's paragraphs stand, lines that were broken at a margin joined. */
    public List<Span> paragraphs() {
        return Paragraphs.of(article.text());
    }

    /**
     * Persons and organisations that the text names, quoted or not, in the order of their first
     * printing. Takes time linear in its length: not for the thread that draws.
     */
    public List<Speaker> named() {
        return NamedSpeakers.in(article.text());
    }

    /** The same where suggestions have the names that stand in the directory now. */
    OpenArticle named(CanonicalNames names) {
        List<ReviewedQuote> named =
                quotes.stream()
                        .map(quote -> quote.withSuggestion(names.of(quote.suggestion())))
                        .toList();
        return new OpenArticle(article, named, speakers);
    }

    /** The same where open quotations have these suggestions, in their order. */
    OpenArticle withSuggestions(List<Suggestion> suggestions) {
        List<ReviewedQuote> changed = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            ReviewedQuote quote = quotes.get(i);
            changed.add(
                    quote.state().isDecided() ? quote : quote.withSuggestion(suggestions.get(i)));
        }
        return new OpenArticle(article, changed, speakers);
    }

    /** The same where other suggestions have taken the place of these. */
    OpenArticle with(UnaryOperator<ReviewedQuote> change) {
        return new OpenArticle(article, quotes.stream().map(change).toList(), speakers);
    }

    /** For whom somebody speaks by some quotation of the article; nobody where none says so. */
    Affiliation affiliation(Predicate<Speaker> somebody) {
        return everybody()
                .filter(by -> !by.affiliation().organisation().isBlank())
                .distinct()
                .filter(by -> somebody.test(by.speaker()))
                .map(AttributedSpeaker::affiliation)
                .findFirst()
                .orElse(Affiliation.NONE);
    }

    /** Who is said to speak first, then who may. */
    Stream<AttributedSpeaker> everybody() {
        return Stream.concat(
                quotes.stream().flatMap(quote -> quote.verdict().attribution().speakers().stream()),
                quotes.stream()
                        .flatMap(quote -> quote.suggestion().candidates().stream())
                        .map(Candidate::speaker));
    }

    /** The quotation of this id as it stands here. */
    public Optional<ReviewedQuote> quote(QuoteId id) {
        return quotes.stream().filter(quote -> quote.id().equals(id)).findFirst();
    }
}
