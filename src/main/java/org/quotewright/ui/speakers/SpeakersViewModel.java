package org.quotewright.ui.speakers;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.review.Session;
import org.quotewright.review.SuggestedMerge;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Workplace;

/** The list of speakers: finds, selects, merges, and undoes. */
public final class SpeakersViewModel {

    private final ObservableList<DirectorySpeaker> rows = FXCollections.observableArrayList();
    private final ObservableList<DirectorySpeaker> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<DirectorySpeaker>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DirectorySpeaker>> merging =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SuggestedMerge>> suggestion =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DirectoryCommands commands;
    private Optional<DirectorySpeaker> lifted = Optional.empty();
    private Optional<Speaker> wanted = Optional.empty();

    public SpeakersViewModel(Session session, Workplace workplace) {
        this.commands = new DirectoryCommands(session, workplace);
        commands.contents().subscribe(contents -> refresh());
        typed.subscribe(words -> refresh());
    }

    public void begin() {
        begin(Optional.empty());
    }

    /** With the entry of a speaker, where there is one. */
    public void begin(Optional<Speaker> speaker) {
        wanted = speaker;
        commands.read();
    }

    DirectoryCommands commands() {
        return commands;
    }

    ObservableList<DirectorySpeaker> rows() {
        return shownRows;
    }

    /** Narrows the rows. */
    StringProperty typed() {
        return typed;
    }

    ReadOnlyObjectProperty<Optional<DirectorySpeaker>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The entry for which another is being chosen to merge it into. */
    ReadOnlyObjectProperty<Optional<DirectorySpeaker>> merging() {
        return merging.getReadOnlyProperty();
    }

    /** Instead of rows, where there are none: not before the directory was read. */
    StringBinding nobody() {
        return Bindings.createStringBinding(this::nobodyThere, commands.contents(), typed, merging);
    }

    private String nobodyThere() {
        if (commands.contents().get() == DirectoryContents.NONE) {
            return "";
        }
        String otherwise = merging.get().isPresent() ? "nobody-else" : "nobody-yet";
        return commands.workplace()
                .messages()
                .text("speakers." + (typed.get().isBlank() ? otherwise : "nobody"));
    }

    /** Two entries who may be one. */
    ReadOnlyObjectProperty<Optional<SuggestedMerge>> suggestion() {
        return suggestion.getReadOnlyProperty();
    }

    BooleanBinding maySelect() {
        return Bindings.createBooleanBinding(
                () -> commands.mayWrite() && selected.get().isPresent(), selected);
    }

    BooleanBinding mayWrite() {
        return Bindings.createBooleanBinding(commands::mayWrite);
    }

    void select(DirectorySpeaker entry) {
        selected.set(Optional.of(entry));
    }

    void step(int places) {
        int here = selected.get().map(rows::indexOf).orElse(-1);
        int place = Math.max(0, Math.min(rows.size() - 1, here + places));
        if (!rows.isEmpty()) {
            select(rows.get(place));
        }
    }

    /** Lets another entry be chosen, into which the selected one goes. */
    void beginMerge() {
        merging.set(selected.get());
        selected.set(Optional.empty());
        typed.set("");
        refresh();
    }

    void leaveMerge() {
        Optional<DirectorySpeaker> from = merging.get();
        merging.set(Optional.empty());
        typed.set("");
        refresh();
        from.filter(rows::contains).ifPresent(this::select);
    }

    /** Merges what is to be merged into the selected entry; nothing while none is selected. */
    void finishMerge() {
        Optional<DirectorySpeaker> into = selected.get();
        merging.get()
                .filter(from -> into.isPresent())
                .ifPresent(from -> {
                    leaveMerge();
                    merge(from, into.get());
                });
    }

    void merge(DirectorySpeaker from, DirectorySpeaker into) {
        if (!from.id().equals(into.id())) {
            select(into);
            commands.run(
                    directory -> directory.merge(from.id(), into.id()),
                    merged(from.speaker(), into.speaker()));
        }
    }

    private String merged(Speaker from, Speaker into) {
        return from.kind() == into.kind()
                ? commands.workplace()
                        .messages()
                        .text("speakers.was-merged", from.name(), into.name())
                : otherKinds(from, into);
    }

    private String otherKinds(Speaker from, Speaker into) {
        Messages messages = commands.workplace().messages();
        return messages.text(
                "speakers.other-kinds",
                from.name(),
                messages.kind(from.kind()),
                into.name(),
                messages.kind(into.kind()));
    }

    /** Takes an entry up, to drop it on the one who it really is. */
    void lift(DirectorySpeaker entry) {
        lifted = Optional.of(entry);
    }

    /** What comes of it if the lifted entry is dropped here; empty where it may not be. */
    String dropWords(DirectorySpeaker entry) {
        return lifted.filter(from -> !from.id().equals(entry.id()))
                .map(from ->
                        commands.workplace()
                                .messages()
                                .text("speakers.drop", from.speaker().name()))
                .orElse("");
    }

    void dropOn(DirectorySpeaker entry) {
        Optional<DirectorySpeaker> from = lifted;
        lifted = Optional.empty();
        from.ifPresent(dropped -> merge(dropped, entry));
    }

    void takeSuggestion() {
        suggestion.get().ifPresent(both -> merge(both.from(), both.into()));
    }

    /** The two are never to be merged. */
    void refuseSuggestion() {
        suggestion
                .get()
                .ifPresent(both ->
                        commands.run(directory ->
                                directory.neverMerge(both.from().id(), both.into().id(), true)));
    }

    private void refresh() {
        DirectoryContents contents = commands.contents().get();
        Optional<SpeakerId> kept = selected.get().map(DirectorySpeaker::id);
        Optional<SpeakerId> from = merging.get().map(DirectorySpeaker::id);
        rows.setAll(
                contents.named(typed.get()).stream()
                        .filter(row -> !from.equals(Optional.of(row.id())))
                        .toList());
        suggestion.set(contents.suggested().stream().findFirst());
        Optional<DirectorySpeaker> still = kept.flatMap(contents::standing).filter(rows::contains);
        Optional<DirectorySpeaker> first = rows.stream().findFirst();
        if (from.isEmpty()) {
            selected.set(still.or(this::wanted).or(() -> first));
        } else {
            selected.set(typed.get().isBlank() ? still : first);
        }
    }

    private Optional<DirectorySpeaker> wanted() {
        return wanted.flatMap(
                speaker -> rows.stream().filter(row -> row.speaker().equals(speaker)).findFirst());
    }
}
