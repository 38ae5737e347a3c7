package org.quotewright.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Verdict;

/**
 * Open quotations of an article for which the latest choice on one of them may hold too.
 *
 * @param words by which the article calls whoever spoke
 * @param aspect what was chosen
 */
public record Alike(String words, Aspect aspect, List<ReviewedQuote> quotes) {

    /** What was chosen. */
    public enum Aspect {
        SPEAKER,
        ORGANISATION
    }

    private static final Set<DecisionKind> CHOICES =
            EnumSet.of(
                    DecisionKind.ASSIGN_SPEAKER,
                    DecisionKind.SET_ORGANISATION,
                    DecisionKind.SET_MENTION,
                    DecisionKind.RELINK);

    public Alike {
        quotes = List.copyOf(quotes);
    }

    /** Empty where the latest decision on the quotation chose nothing, or nothing is like it. */
    public static Optional<Alike> to(ReviewedQuote quote, OpenArticle article) {
        return quote.lastDecision()
                .filter(last -> CHOICES.contains(last.kind()))
                .flatMap(last -> new Search(quote, article).after(last))
                .filter(alike -> !alike.quotes().isEmpty());
    }

    /** Looks through one article. */
    private record Search(ReviewedQuote quote, OpenArticle article) {

        private Optional<Alike> after(Decision last) {
            return last.before() instanceof Verdict before && quote.principal().isPresent()
                    ? after(before.attribution().principal(), quote.principal().get())
                    : Optional.empty();
        }

        private Optional<Alike> after(Optional<AttributedSpeaker> was, AttributedSpeaker is) {
            Optional<Speaker> before = was.map(AttributedSpeaker::speaker);
            if (!before.equals(Optional.of(is.speaker()))) {
                return Optional.of(
                        new Alike(
                                words(before),
                                Aspect.SPEAKER,
                                open(other -> isBy(other, before) && isCalledAlike(other))));
            }
            String body = was.get().affiliation().organisation();
            return body.equals(is.affiliation().organisation())
                    ? Optional.empty()
                    : Optional.of(
                            new Alike(
                                    is.speaker().name(),
                                    Aspect.ORGANISATION,
                                    open(other -> isBy(other, before) && isFor(other, body))));
        }

        private List<ReviewedQuote> open(Predicate<ReviewedQuote> isAlike) {
            return article.quotes().stream()
                    .filter(other -> other.state() == QuoteState.OPEN)
                    .filter(other -> !other.id().equals(quote.id()))
                    .filter(isAlike)
                    .toList();
        }

        private String words(Optional<Speaker> before) {
            return Mentions.words(quote, text())
                    .flatMap(words -> quote.verdict().attribution().mention())
                    .map(span -> span.in(text()))
                    .or(() -> before.map(Speaker::name))
                    .orElse("");
        }

        private static boolean isBy(ReviewedQuote other, Optional<Speaker> speaker) {
            return other.principal().map(AttributedSpeaker::speaker).equals(speaker);
        }

        private static boolean isFor(ReviewedQuote other, String organisation) {
            return other.principal()
                    .filter(by -> by.affiliation().organisation().equals(organisation))
                    .isPresent();
        }

        /** By like words, by a shared link on the way to the name, or without any name. */
        private boolean isCalledAlike(ReviewedQuote other) {
            Optional<String> words = Mentions.words(quote, text());
            return isUnnamed(other)
                    || words.isPresent() && words.equals(Mentions.words(other, text()))
                    || links(quote).anyMatch(link -> links(other).anyMatch(link::equals));
        }

        private static boolean isUnnamed(ReviewedQuote other) {
            return other.principal()
                    .filter(by -> by.speaker().kind() == SpeakerKind.UNNAMED_PERSON)
                    .isPresent();
        }

        /** What stands between the mention and the full name. */
        private Stream<Span> links(ReviewedQuote each) {
            Optional<AttributedSpeaker> suggested = each.suggestion().attribution().principal();
            return each.suggestion().chain().stream()
                    .filter(span -> !Mentions.isPronoun(span.in(text())))
                    .filter(span -> !isFullName(span, suggested))
                    .filter(span -> !states(span, suggested));
        }

        private boolean isFullName(Span span, Optional<AttributedSpeaker> by) {
            return by.filter(it -> it.speaker().name().equals(span.in(text()))).isPresent();
        }

        private static boolean states(Span span, Optional<AttributedSpeaker> by) {
            return by.stream()
                    .flatMap(it -> it.affiliation().evidence().stream())
                    .anyMatch(evidence -> evidence.contains(span));
        }

        private String text() {
            return article.article().text();
        }
    }
}
