package org.quotewright.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.review.WordStops;
import org.quotewright.review.WordStops.Edge;

/**
 * Makes one in eight of another engine's suggestions wrong on purpose, each in another way, and
 * remembers what is right. The other engine's answers count as right here.
 */
final class SpoiltEngine implements AttributionEngine {

    private static final int EVERY = 8;
    private static final List<String> STRANGERS =
            List.of("Odile Marchetti", "Jarno Pek", "Runa Vass", "Emre Dahl");
    private static final String NOWHERE = "Ropeworks of Nowhere";

    private final AttributionEngine engine;
    private final Map<Place, Truth> truths = new HashMap<>();
    private final List<Fault> done = new ArrayList<>();
    private int seen;

    SpoiltEngine(AttributionEngine engine) {
        this.engine = engine;
    }

    /** How a suggestion can be wrong. */
    enum Fault {
        OTHER_CANDIDATE,
        NEW_NAME,
        WRONG_ORGANISATION,
        WRONG_EDGE,
        NOT_A_QUOTATION
    }

    /** What an analyst knows; empty spans where it is no quotation. */
    record Truth(List<Span> content, String speaker, String organisation) {

        static Truth of(Attribution attribution) {
            Optional<AttributedSpeaker> by = attribution.principal();
            return new Truth(
                    attribution.quote().spans(),
                    by.map(it -> it.speaker().name()).orElse(""),
                    by.map(it -> it.affiliation().organisation()).orElse(""));
        }

        boolean isQuotation() {
            return !content.isEmpty();
        }
    }

    /** A suggestion as the project keeps it. */
    private record Place(String text, Quote quote) {}

    Truth truth(String text, Suggestion suggestion) {
        return truths.get(new Place(text, suggestion.attribution().quote()));
    }

    List<Fault> done() {
        return done;
    }

    @Override
    public String name() {
        return "spoilt-1";
    }

    @Override
    public synchronized List<Suggestion> analyse(
            Article article, Knowledge knowledge, Patience patience) {
        List<Suggestion> spoilt = new ArrayList<>();
        for (Suggestion right : engine.analyse(article, Knowledge.NONE)) {
            if (right.attribution().reportsWords()) {
                boolean isOne = ++seen % EVERY == EVERY / 2;
                add(
                        article.text(),
                        isOne ? wrong(article.text(), right, spoilt) : right,
                        right,
                        spoilt);
            }
        }
        return spoilt;
    }

    private void add(String text, Suggestion shown, Suggestion right, List<Suggestion> all) {
        truths.putIfAbsent(
                new Place(text, shown.attribution().quote()), Truth.of(right.attribution()));
        all.add(shown);
    }

    private Suggestion wrong(String text, Suggestion right, List<Suggestion> all) {
        Fault wanted = Fault.values()[done.size() % Fault.values().length];
        return switch (wanted) {
            case OTHER_CANDIDATE ->
                    right.candidates().size() > 1 ? swapped(right) : moved(text, right);
            case NEW_NAME -> unnamed(text, right);
            case WRONG_ORGANISATION -> isFor(right) ? elsewhere(right) : moved(text, right);
            case WRONG_EDGE -> moved(text, right);
            case NOT_A_QUOTATION -> beside(text, right, all);
        };
    }

    private Suggestion swapped(Suggestion right) {
        done.add(Fault.OTHER_CANDIDATE);
        List<Candidate> candidates = new ArrayList<>(right.candidates());
        candidates.addFirst(candidates.remove(1));
        return with(right, candidates.getFirst().speaker(), candidates);
    }

    /** The article is shown as it is, but the analyst knows better than the engine. */
    private Suggestion unnamed(String text, Suggestion right) {
        String name = STRANGERS.get(done.size() % STRANGERS.size());
        done.add(Fault.NEW_NAME);
        truths.put(
                new Place(text, right.attribution().quote()),
                new Truth(right.attribution().quote().spans(), name, ""));
        return right;
    }

    private static boolean isFor(Suggestion right) {
        return right.attribution()
                .principal()
                .filter(by -> !by.affiliation().organisation().isBlank())
                .isPresent();
    }

    private Suggestion elsewhere(Suggestion right) {
        done.add(Fault.WRONG_ORGANISATION);
        AttributedSpeaker by = right.attribution().principal().orElseThrow();
        Affiliation wrong = new Affiliation(by.affiliation().role(), NOWHERE, List.of());
        return with(right, new AttributedSpeaker(by.speaker(), wrong), List.of());
    }

    private Suggestion moved(String text, Suggestion right) {
        done.add(Fault.WRONG_EDGE);
        WordStops stops = new WordStops(text);
        List<Span> spans = new ArrayList<>(right.attribution().quote().spans());
        Span last = spans.removeLast();
        spans.add(new Span(last.begin(), stops.step(Edge.END, last.end(), false)));
        Quote quote = new Quote(right.attribution().quote().type(), spans);
        return new Suggestion(
                right.attribution().withQuote(quote),
                right.chain(),
                right.candidates(),
                right.confidence(),
                right.reasons());
    }

    private Suggestion beside(String text, Suggestion right, List<Suggestion> all) {
        done.add(Fault.NOT_A_QUOTATION);
        WordStops stops = new WordStops(text);
        int begin = stops.step(Edge.BEGIN, right.attribution().quote().end(), true);
        int end = stops.step(Edge.END, stops.step(Edge.END, begin, true), true);
        Quote quote = Quote.of(QuoteType.INDIRECT, new Span(begin, end));
        truths.put(new Place(text, quote), new Truth(List.of(), "", ""));
        all.add(
                new Suggestion(
                        right.attribution().withQuote(quote),
                        List.of(),
                        right.candidates(),
                        right.confidence(),
                        List.of()));
        return right;
    }

    private static Suggestion with(
            Suggestion right, AttributedSpeaker principal, List<Candidate> candidates) {
        return new Suggestion(
                right.attribution().withSpeakers(List.of(principal)),
                right.chain(),
                candidates,
                right.confidence(),
                right.reasons());
    }
}
