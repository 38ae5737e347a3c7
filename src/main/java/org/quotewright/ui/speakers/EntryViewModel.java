package org.quotewright.ui.speakers;

import java.text.Collator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.PartialDate;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Directory;
import org.quotewright.review.Outcome;
import org.quotewright.ui.common.AttributeWords;
import org.quotewright.ui.common.Messages;

/** The selected entry, and what can be entered about it. */
final class EntryViewModel {

    private final SpeakersViewModel speakers;

    EntryViewModel(SpeakersViewModel speakers) {
        this.speakers = speakers;
    }

    Messages messages() {
        return speakers.commands().workplace().messages();
    }

    ReadOnlyObjectProperty<Optional<DirectorySpeaker>> entry() {
        return speakers.selected();
    }

    boolean mayWrite() {
        return speakers.commands().mayWrite();
    }

    void setKind(SpeakerKind kind) {
        entry().get()
                .filter(now -> now.speaker().kind() != kind)
                .ifPresent(now -> run(directory -> directory.setKind(now.id(), kind)));
    }

    void addAlias(String name) {
        if (!name.isBlank()) {
            onEntry((directory, id) -> directory.addAlias(id, name.strip(), Optional.empty()));
        }
    }

    void removeAlias(Alias alias) {
        onEntry((directory, id) -> directory.removeAlias(id, alias.name()));
    }

    /** The alias becomes a speaker of its own, with the quotations beside which it stands. */
    void splitAlias(Alias alias) {
        entry().get()
                .ifPresent(now -> {
                    Speaker own = new Speaker(alias.name(), now.speaker().kind());
                    run(directory -> directory.splitAlias(now.id(), alias.name(), own));
                });
    }

    void unmerge(SpeakerId merged) {
        run(directory -> directory.unmerge(merged));
    }

    void mergeAfterAll(SpeakerId other) {
        onEntry((directory, id) -> directory.neverMerge(id, other, false));
    }

    /** True where it was taken; dates may be years, months or days. */
    boolean addAffiliation(String role, String organisation, String from, String to) {
        if (!isDate(from) || !isDate(to)) {
            speakers.commands().refuse(messages().text("speakers.no-date"));
            return false;
        }
        Optional<PartialDate> begin = PartialDate.of(from.strip());
        Optional<PartialDate> end = PartialDate.of(to.strip());
        if (begin.isPresent() && end.filter(day -> day.isBefore(begin.get())).isPresent()) {
            speakers.commands().refuse(messages().text("speakers.ends-before"));
            return false;
        }
        if (role.isBlank() && organisation.isBlank()) {
            return false;
        }
        Source hand = new Source.Hand(speakers.commands().session().analyst().name());
        DatedAffiliation added =
                new DatedAffiliation(role.strip(), organisation.strip(), begin, end, hand);
        onEntry((directory, id) -> directory.addAffiliation(id, added));
        return true;
    }

    void removeAffiliation(DatedAffiliation affiliation) {
        onEntry((directory, id) -> directory.removeAffiliation(id, affiliation));
    }

    /** As shown: the one that every desk asks for, then those of the project. */
    List<String> attributeNames() {
        Set<String> names = new LinkedHashSet<>(List.of(attributes().shown(Attribute.GENDER)));
        speakers.commands().contents().get().speakers().stream()
                .flatMap(entry -> entry.attributes().stream())
                .map(attribute -> attributes().shown(attribute.name()))
                .sorted(Collator.getInstance(messages().locale()))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** Nothing is entered where name or value is missing. */
    void addAttribute(String typedName, String value) {
        String name = attributes().kept(typedName);
        if (!name.isBlank() && !value.isBlank()) {
            setAttribute(name, value);
        }
    }

    private AttributeWords attributes() {
        return new AttributeWords(messages());
    }

    /** Nothing typed takes the attribute away. */
    void setAttribute(String name, String value) {
        if (value.isBlank()) {
            onEntry((directory, id) -> directory.removeAttribute(id, name));
        } else {
            Attribute entered = new Attribute(name, Optional.of(value.strip()));
            onEntry((directory, id) -> directory.setAttribute(id, entered));
        }
    }

    /** The name of an entry that was merged into this one, or its number where it has none left. */
    String mergedName(SpeakerId id) {
        return entry().get().stream()
                .flatMap(now -> now.aliases().stream())
                .filter(alias -> alias.source().equals(new Source.Merged(id)))
                .map(Alias::name)
                .findFirst()
                .orElseGet(() -> messages().text("speakers.entry", Long.toString(id.value())));
    }

    String name(SpeakerId id) {
        return speakers.commands()
                .contents()
                .get()
                .standing(id)
                .map(entry -> entry.speaker().name())
                .orElse("");
    }

    private static boolean isDate(String words) {
        return words.isBlank() || PartialDate.of(words.strip()).isPresent();
    }

    private void onEntry(EntryCommand command) {
        entry().get().ifPresent(now -> run(directory -> command.on(directory, now.id())));
    }

    private void run(DirectoryCommands.Command command) {
        speakers.commands().run(command);
    }

    /** A command on the selected entry. */
    @FunctionalInterface
    private interface EntryCommand {

        Outcome on(Directory directory, SpeakerId id) throws Exception;
    }
}
