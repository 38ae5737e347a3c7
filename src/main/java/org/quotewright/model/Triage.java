package org.quotewright.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which quotations an analyst goes through, and in what order; an empty set or name leaves
 * everything in.
 *
 * @param speaker the name of the principal speaker
 * @param flagged only those that are flagged
 */
public record Triage(
        Order order,
        Set<QuoteState> states,
        Optional<String> speaker,
        Set<Sureness> confidence,
        Set<QuoteType> types,
        boolean flagged) {

    /** Everything, as the text has it. */
    public static final Triage ALL =
            new Triage(Order.TEXT, Set.of(), Optional.empty(), Set.of(), Set.of(), false);

    private static final Comparator<ReviewedQuote> AS_PRINTED =
            Comparator.comparingInt((ReviewedQuote quote) -> quote.quote().begin())
                    .thenComparingLong(quote -> quote.id().value());

    /** The order within one article; articles keep theirs. */
    public enum Order {
        TEXT,
        /** What is least sure first. */
        DOUBT
    }

    public Triage {
        states = Set.copyOf(states);
        confidence = Set.copyOf(confidence);
        types = Set.copyOf(types);
    }

    public Triage by(Order other) {
        return new Triage(other, states, speaker, confidence, types, flagged);
    }

    public Triage withStates(Set<QuoteState> others) {
        return new Triage(order, others, speaker, confidence, types, flagged);
    }

    public Triage withSpeaker(Optional<String> other) {
        return new Triage(order, states, other, confidence, types, flagged);
    }

    public Triage withConfidence(Set<Sureness> others) {
        return new Triage(order, states, speaker, others, types, flagged);
    }

    public Triage withTypes(Set<QuoteType> others) {
        return new Triage(order, states, speaker, confidence, others, flagged);
    }

    public Triage withFlagged(boolean only) {
        return new Triage(order, states, speaker, confidence, types, only);
    }

    /** The other order. */
    public static UnaryOperator<Triage> reordered() {
        return triage -> triage.by(triage.order == Order.TEXT ? Order.DOUBT : Order.TEXT);
    }

    public boolean isNarrowed() {
        return !equals(ALL.by(order));
    }

    public boolean shows(ReviewedQuote quote) {
        return holds(states, quote.state())
                && (!flagged || quote.verdict().flagged())
                && holds(types, quote.quote().type())
                && holds(confidence, Sureness.of(quote.suggestion().confidence()))
                && (speaker.isEmpty()
                        || speaker.equals(quote.principal().map(by -> by.speaker().name())));
    }

    /** The order of quotations of one article. */
    public Comparator<ReviewedQuote> comparator() {
        return order == Order.TEXT
                ? AS_PRINTED
                : Comparator.comparingDouble(
                                (ReviewedQuote quote) -> quote.suggestion().confidence())
                        .thenComparing(AS_PRINTED);
    }

    private static <T> boolean holds(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
