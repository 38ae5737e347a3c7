package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Quote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

/** Makes something else of what the invented engine finds. */
record NewerEngine(String name, UnaryOperator<List<Suggestion>> change)
        implements AttributionEngine {

    static final Speaker OTHER = new Speaker("Pia Holm", SpeakerKind.PERSON);

    @Override
    public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
        return change.apply(new InventedEngine().analyse(article, knowledge));
    }

    static NewerEngine of(UnaryOperator<List<Suggestion>> change) {
        return new NewerEngine("invented-2", change);
    }

    /** Changes each suggestion by a throw of dice, always the same for the same number. */
    static NewerEngine random(long seed) {
        return new NewerEngine(
                "invented-" + seed,
                suggestions -> {
                    Random random = new Random(seed);
                    List<Suggestion> changed = new ArrayList<>();
                    suggestions.forEach(each -> changed(each, random).ifPresent(changed::add));
                    return changed;
                });
    }

    private static Optional<Suggestion> changed(Suggestion suggestion, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(saidBy(suggestion, OTHER));
            case 2 -> Optional.of(shorter(suggestion));
            case 3 -> Optional.of(surer(suggestion));
            default -> Optional.of(suggestion);
        };
    }

    static Suggestion saidBy(Suggestion suggestion, Speaker speaker) {
        AttributedSpeaker by = new AttributedSpeaker(speaker, Affiliation.NONE);
        return with(suggestion, suggestion.attribution().withSpeakers(List.of(by)));
    }

    /** Without the last unit of its content. */
    static Suggestion shorter(Suggestion suggestion) {
        Attribution all = suggestion.attribution();
        Span extent = all.quote().extent();
        Quote quote = Quote.of(all.quote().type(), new Span(extent.begin(), extent.end() - 1));
        return with(suggestion, new Attribution(quote, all.cue(), all.mention(), all.speakers()));
    }

    static Suggestion surer(Suggestion suggestion) {
        return new Suggestion(
                suggestion.attribution(),
                suggestion.chain(),
                suggestion.candidates(),
                0.9,
                suggestion.reasons());
    }

    private static Suggestion with(Suggestion suggestion, Attribution attribution) {
        return new Suggestion(
                attribution,
                suggestion.chain(),
                suggestion.candidates(),
                suggestion.confidence(),
                suggestion.reasons());
    }
}
