package org.quotewright.ui.common.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Identity;
import org.quotewright.model.PartialDate;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.ui.common.Messages;

/**
 * Puts into words what became of an entry of the directory, only what is different.
 *
 * @param names of other entries
 */
public record EntryChanges(Messages messages, Function<Subject, String> names) {

    /** Which calls other entries by their numbers. */
    public static EntryChanges numbered(Messages messages) {
        return new EntryChanges(messages, entry -> Long.toString(entry.value()));
    }

    public List<Change> of(SpeakerState before, SpeakerState after) {
        List<Change> changes = new ArrayList<>(of(before.identity(), after.identity()));
        add(changes, "history.kind", before, after, this::kind);
        add(changes, "history.affiliations", before, after, this::affiliations);
        add(changes, "history.attributes", before, after, this::attributes);
        return changes;
    }

    public List<Change> of(Identity<?> before, Identity<?> after) {
        List<Change> changes = new ArrayList<>();
        addNamed(
                changes,
                "history.merged-into",
                "history.said.merged-into.",
                before,
                after,
                it -> it.mergedInto().stream());
        add(changes, "history.aliases", before, after, EntryChanges::aliases);
        add(changes, "history.dismissed", before, after, it -> String.join("; ", it.dismissed()));
        addNamed(
                changes,
                "history.apart",
                "history.said.apart.",
                before,
                after,
                it -> it.apart().stream());
        return changes;
    }

    private <T> void add(
            List<Change> changes, String key, T before, T after, Function<T, String> words) {
        String was = words.apply(before);
        String is = words.apply(after);
        if (!was.equals(is)) {
            changes.add(new Sentences(messages).change(key, was, is));
        }
    }

    private void addNamed(
            List<Change> changes,
            String key,
            String said,
            Identity<?> before,
            Identity<?> after,
            Function<Identity<?>, Stream<? extends Subject>> entries) {
        String was = called(entries.apply(before));
        String is = called(entries.apply(after));
        if (!was.equals(is)) {
            changes.add(new Sentences(messages).named(key, said, was, is));
        }
    }

    private String kind(SpeakerState state) {
        return state.kind().map(messages::kind).orElse("");
    }

    private String called(Stream<? extends Subject> entries) {
        return entries.map(names).collect(Collectors.joining("; "));
    }

    private static String aliases(Identity<?> state) {
        return state.aliases().stream().map(Alias::name).collect(Collectors.joining("; "));
    }

    private String affiliations(SpeakerState state) {
        return state.affiliations().stream()
                .map(this::affiliation)
                .collect(Collectors.joining("; "));
    }

    /** Role, organisation and dates: "chair, Nordport Ferries (2019/2021-03)". */
    public String affiliation(DatedAffiliation affiliation) {
        String what =
                Stream.of(affiliation.role(), affiliation.organisation())
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(", "));
        String from = affiliation.from().map(PartialDate::iso).orElse("");
        String to = affiliation.to().map(PartialDate::iso).orElse("");
        return from.isEmpty() && to.isEmpty() ? what : what + " (" + from + "/" + to + ")";
    }

    private String attributes(SpeakerState state) {
        return state.attributes().stream().map(this::attribute).collect(Collectors.joining("; "));
    }

    /** "gender: not stated". */
    public String attribute(Attribute attribute) {
        return attribute.name()
                + ": "
                + attribute.value().orElseGet(() -> messages.text("history.not-stated"));
    }
}
