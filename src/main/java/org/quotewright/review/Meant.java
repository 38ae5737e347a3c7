package org.quotewright.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Names;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

/** Who is meant by some words of an article, as its quotations and their candidates tell. */
record Meant(OpenArticle article) {

    private static final double SAME_NAME = 0.99;
    private static final double SAID_SO = 0.95;
    private static final double SAME_SURNAME = 0.85;
    private static final double SAME_WORDS = 0.75;
    private static final double LEAST = 0.7;
    private static final double OTHERS = 0.3;

    /** The article where quotations whose mention an analyst chose rank who is meant by it. */
    static OpenArticle ranked(OpenArticle open) {
        Meant meant = new Meant(open);
        return open.with(meant::ranked);
    }

    /** The attribution with this mention, and with the speaker who is plainly meant by it. */
    Attribution attribution(ReviewedQuote quote, Span mention) {
        Attribution changed = quote.verdict().attribution().withMention(mention);
        return plainly(quote, mention).map(by -> by(changed, by)).orElse(changed);
    }

    /** The attribution to whoever is meant by these words, be it somebody new. */
    Attribution standsFor(ReviewedQuote quote, Span words) {
        String name = Names.tidy(words.in(article.article().text()));
        AttributedSpeaker somebody =
                new AttributedSpeaker(new Speaker(name, SpeakerKind.PERSON), Affiliation.NONE);
        return by(quote.verdict().attribution(), plainly(quote, words).orElse(somebody));
    }

    private Optional<AttributedSpeaker> plainly(ReviewedQuote quote, Span words) {
        return candidates(quote, words).stream()
                .findFirst()
                .filter(best -> best.confidence() >= LEAST)
                .map(Candidate::speaker);
    }

    private static Attribution by(Attribution attribution, AttributedSpeaker speaker) {
        return isBy(attribution, speaker.speaker())
                ? attribution
                : attribution.withSpeakers(List.of(speaker));
    }

    /** Everybody who speaks or may speak in the article, who fits the words best first. */
    List<Candidate> candidates(ReviewedQuote quote, Span mention) {
        Map<Speaker, Candidate> found = new LinkedHashMap<>();
        quote.suggestion().candidates().stream()
                .map(each -> fitted(each, quote, mention))
                .forEach(each -> found.put(each.speaker().speaker(), each));
        article.everybody()
                .map(by -> fitted(new Candidate(by, 0), quote, mention))
                .filter(each -> each.confidence() >= LEAST)
                .forEach(each -> found.putIfAbsent(each.speaker().speaker(), each));
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .toList();
    }

    private ReviewedQuote ranked(ReviewedQuote quote) {
        Optional<Span> now = quote.verdict().attribution().mention();
        boolean isChosen = !now.equals(quote.suggestion().attribution().mention());
        return now.filter(mention -> isChosen)
                .map(mention -> candidates(quote, mention))
                .map(quote.suggestion()::withCandidates)
                .map(quote::withSuggestion)
                .orElse(quote);
    }

    private Candidate fitted(Candidate candidate, ReviewedQuote quote, Span mention) {
        double fit = fit(candidate.speaker(), quote, mention);
        double confidence = fit > 0 ? fit : OTHERS * candidate.confidence();
        return new Candidate(candidate.speaker(), confidence, candidate.reasons());
    }

    private double fit(AttributedSpeaker by, ReviewedQuote quote, Span mention) {
        String words = Names.fold(mention.in(article.article().text()));
        String name = Names.fold(by.speaker().name());
        if (name.equals(words)) {
            return SAME_NAME;
        }
        double surname = lastWord(name).equals(lastWord(words)) ? SAME_SURNAME : 0;
        return article.quotes().stream()
                .filter(other -> !other.id().equals(quote.id()))
                .filter(other -> isBy(other.verdict().attribution(), by.speaker()))
                .filter(other -> isCalled(other, mention, words))
                .mapToDouble(other -> other.state().isAccepted() ? SAID_SO : SAME_WORDS)
                .reduce(surname, Math::max);
    }

    /** By the very same words of the article, or by like ones that are no pronoun. */
    private boolean isCalled(ReviewedQuote other, Span mention, String words) {
        String text = article.article().text();
        return other.suggestion().chain().contains(mention)
                || Mentions.words(other, text).filter(words::equals).isPresent();
    }

    private static boolean isBy(Attribution attribution, Speaker speaker) {
        return attribution.principal().filter(by -> by.speaker().equals(speaker)).isPresent();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
