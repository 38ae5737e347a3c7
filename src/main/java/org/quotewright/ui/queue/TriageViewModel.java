package org.quotewright.ui.queue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Sureness;
import org.quotewright.model.Triage;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;

/** What the list of quotations shows, and in what order. */
public final class TriageViewModel {

    private final Selection selection;
    private final Messages messages;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");

    public TriageViewModel(Selection selection, Messages messages) {
        this.selection = selection;
        this.messages = messages;
        selection.article().subscribe(article -> count());
        selection.triage().subscribe(triage -> count());
    }

    /** One thing by which the list can be narrowed. */
    enum Filter {
        STATE,
        SPEAKER,
        CONFIDENCE,
        KIND;

        /** The end of its message key and of its control's name. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value that a filter can let through, and whether it does. */
    record Value(String words, boolean isOn, Runnable toggle) {}

    /** How many of how many are listed. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Why nothing is listed, if nothing is. */
    ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /** The name of the order that holds. */
    String order() {
        return messages.text("triage.by." + triage().order().name().toLowerCase(Locale.ROOT));
    }

    /** Listeners hear of every change of what is listed. */
    void onChange(Runnable listener) {
        selection.triage().subscribe(triage -> listener.run());
    }

    /** The name of a filter, with what it lets through where that is not all. */
    String name(Filter filter) {
        String name = messages.text("triage." + filter.word());
        List<String> chosen =
                values(filter).stream().filter(Value::isOn).map(Value::words).toList();
        return chosen.isEmpty()
                ? name
                : messages.text("triage.chosen", name, chosen.getFirst(), chosen.size() - 1);
    }

    boolean isNarrowing(Filter filter) {
        return switch (filter) {
            case STATE -> !triage().states().isEmpty() || triage().flagged();
            case SPEAKER -> triage().speaker().isPresent();
            case CONFIDENCE -> !triage().confidence().isEmpty();
            case KIND -> !triage().types().isEmpty();
        };
    }

    List<Value> values(Filter filter) {
        return switch (filter) {
            case STATE -> states();
            case CONFIDENCE ->
                    values(
                            Stream.of(Sureness.values()),
                            Triage::confidence,
                            Triage::withConfidence,
                            this::sureness);
            case KIND ->
                    values(
                            Stream.of(QuoteType.values()),
                            Triage::types,
                            Triage::withTypes,
                            messages::type);
            case SPEAKER -> speakers();
        };
    }

    /** And the flag, which may stand beside any of them. */
    private List<Value> states() {
        Stream<QuoteState> all = Arrays.stream(QuoteState.values()).filter(QuoteState::isPresent);
        boolean isOn = triage().flagged();
        Value flagged =
                new Value(
                        messages.text("triage.flagged"),
                        isOn,
                        () -> set(triage().withFlagged(!isOn)));
        return Stream.concat(
                        values(all, Triage::states, Triage::withStates, messages::state).stream(),
                        Stream.of(flagged))
                .toList();
    }

    private String sureness(Sureness step) {
        return messages.text("confidence." + step.name().toLowerCase(Locale.ROOT));
    }

    private <T> List<Value> values(
            Stream<T> all,
            Function<Triage, Set<T>> now,
            BiFunction<Triage, Set<T>, Triage> with,
            Function<T, String> words) {
        return all.map(each ->
                        new Value(
                                words.apply(each),
                                now.apply(triage()).contains(each),
                                () ->
                                        set(
                                                with.apply(
                                                        triage(),
                                                        toggled(now.apply(triage()), each)))))
                .toList();
    }

    /** Those of the article on the desk, and the one that is chosen. */
    private List<Value> speakers() {
        Stream<String> here =
                selection.quotes().stream()
                        .flatMap(quote -> quote.principal().stream())
                        .map(by -> by.speaker().name());
        return Stream.concat(triage().speaker().stream(), here)
                .distinct()
                .map(name -> {
                    boolean isOn = triage().speaker().equals(Optional.of(name));
                    Optional<String> other = isOn ? Optional.empty() : Optional.of(name);
                    return new Value(name, isOn, () -> set(triage().withSpeaker(other)));
                })
                .toList();
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> other = new HashSet<>(set);
        if (!other.remove(value)) {
            other.add(value);
        }
        return other;
    }

    private void set(Triage other) {
        selection.triage().set(other);
    }

    private Triage triage() {
        return selection.triage().get();
    }

    private void count() {
        int all = selection.quotes().size();
        nothing.set(
                all == 0 ? messages.text("queue.empty") : messages.text("queue.none-listed", all));
        summary.set(
                triage().isNarrowed()
                        ? messages.text("triage.shown", selection.listed().size(), all)
                        : "");
    }
}
