package org.quotewright.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import org.quotewright.model.Names;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyBook;
import org.quotewright.ui.common.action.KeyNames;

/** Changes keys; one that starts another command too is only taken over when that is said. */
public final class KeysViewModel {

    private final ObservableList<KeyRow> rows = FXCollections.observableArrayList();
    private final ObservableList<KeyRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper listening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final Actions actions;
    private final KeyBook book;
    private final Messages messages;
    private Optional<Action> changed = Optional.empty();
    private Optional<KeyCombination> wanted = Optional.empty();

    public KeysViewModel(Actions actions, KeyBook book, Messages messages) {
        this.actions = actions;
        this.book = book;
        this.messages = messages;
        typed.subscribe(words -> refresh());
    }

    ObservableList<KeyRow> rows() {
        return shownRows;
    }

    /** Narrows the rows. */
    StringProperty typed() {
        return typed;
    }

    /** What is asked of the analyst now; empty where nothing is. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Whether the next key is the new one. */
    ReadOnlyBooleanProperty listening() {
        return listening.getReadOnlyProperty();
    }

    /** Whether a key was pressed that starts something else too. */
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** Waits for the key that shall start the command. */
    void change(KeyRow row) {
        changed = Optional.of(row.action());
        listening.set(true);
        asking.set(false);
        told.set(messages.text("keys.press", row.name()));
    }

    void pressed(KeyCombination key) {
        listening.set(false);
        changed.ifPresent(action -> {
            List<Action> others = actions.sharing(key, action.id());
            wanted = Optional.of(key);
            if (others.isEmpty()) {
                take();
            } else {
                asking.set(true);
                told.set(
                        messages.text("keys.taken", new KeyNames(messages).of(key), names(others)));
            }
        });
    }

    /** Gives the key to the command, and to no other. */
    void take() {
        changed.ifPresent(action -> wanted.ifPresent(key -> take(action, key)));
        leave();
    }

    /** Changes nothing after all. */
    void leave() {
        changed = Optional.empty();
        wanted = Optional.empty();
        listening.set(false);
        asking.set(false);
        told.set("");
        refresh();
    }

    /** The command keeps no key; the palette and the menu still have it. */
    void clear(KeyRow row) {
        book.set(row.action(), List.of());
        leave();
    }

    void reset(KeyRow row) {
        book.reset(row.action());
        leave();
    }

    void resetAll() {
        book.resetAll();
        leave();
    }

    private void take(Action action, KeyCombination key) {
        for (Action other : actions.sharing(key, action.id())) {
            List<KeyCombination> fewer = new ArrayList<>(other.keys());
            fewer.remove(key);
            book.set(other, fewer);
        }
        book.set(action, List.of(key));
    }

    private void refresh() {
        String words = Names.fold(typed.get().strip());
        rows.setAll(
                actions.all().stream()
                        .map(this::row)
                        .filter(row -> Names.fold(row.name() + row.group()).contains(words))
                        .toList());
    }

    private KeyRow row(Action action) {
        List<Action> others =
                action.keys().stream()
                        .flatMap(key -> actions.sharing(key, action.id()).stream())
                        .distinct()
                        .toList();
        return new KeyRow(
                action,
                messages.text(action.nameKey()),
                messages.text("actions." + action.group()),
                new KeyNames(messages).all(action),
                book.isOwn(action),
                others.isEmpty() ? "" : messages.text("keys.shared", names(others)));
    }

    private String names(List<Action> named) {
        Stream<String> names = named.stream().map(action -> messages.text(action.nameKey()));
        return names.collect(Collectors.joining(", "));
    }
}
