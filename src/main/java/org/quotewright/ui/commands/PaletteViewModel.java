package org.quotewright.ui.commands;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.Names;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;

/** A box in which any command is found by words of its name; those used last come first. */
public final class PaletteViewModel {

    private static final String OWN = "view.palette";
    private static final int REMEMBERED = 5;

    /** By what else commands are found that lead to where more can be done. */
    private static final Map<String, String> LEADING =
            Map.of(
                    "file.speakers", "palette.of-speakers",
                    "view.theme", "palette.of-themes",
                    "view.preferences", "palette.of-preferences");

    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ObservableList<Action> rows = FXCollections.observableArrayList();
    private final ObservableList<Action> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final Deque<Action> recent = new ArrayDeque<>();
    private final List<Action> all;
    private final Messages messages;

    public PaletteViewModel(Actions actions, Messages messages) {
        this.all = actions.all().stream().filter(action -> !action.id().equals(OWN)).toList();
        this.messages = messages;
        typed.subscribe(words -> narrow());
    }

    StringProperty typed() {
        return typed;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    IntegerProperty selected() {
        return selected;
    }

    ObservableList<Action> rows() {
        return shownRows;
    }

    /** Opens empty of words, or closes where it was open. */
    public void toggle() {
        if (open.get()) {
            close();
        } else {
            typed.set("");
            narrow();
            open.set(true);
        }
    }

    void close() {
        open.set(false);
    }

    void step(int places) {
        int last = rows.size() - 1;
        selected.set(Math.max(Math.min(0, last), Math.min(last, selected.get() + places)));
    }

    void take() {
        if (selected.get() >= 0) {
            take(rows.get(selected.get()));
        }
    }

    /** Closes and starts the command; one that may not start now leaves the palette open. */
    void take(Action action) {
        if (action.enabled().get()) {
            close();
            recent.remove(action);
            recent.addFirst(action);
            action.start();
        }
    }

    /** Nothing is selected while the rows change, so that the list hears of the same place. */
    private void narrow() {
        selected.set(-1);
        String[] words = Names.fold(typed.get().strip()).split(" ");
        rows.setAll(ordered().filter(action -> holds(name(action), words)).toList());
        selected.set(rows.isEmpty() ? -1 : 0);
    }

    private Stream<Action> ordered() {
        List<Action> latest = recent.stream().limit(REMEMBERED).toList();
        Stream<Action> others = all.stream().filter(action -> !latest.contains(action));
        return typed.get().isBlank()
                ? Stream.concat(latest.stream(), others)
                : all.stream().sorted(Comparator.comparing(this::place));
    }

    /** Names that begin as typed go first, each lot in the order of the list. */
    private int place(Action action) {
        return name(action).startsWith(Names.fold(typed.get().strip())) ? 0 : 1;
    }

    /** The group belongs to it: "decide" finds all that decides; and so does what it leads to. */
    private String name(Action action) {
        String group = messages.text("actions." + action.group());
        String further = LEADING.getOrDefault(action.id(), "");
        String words = further.isEmpty() ? "" : " " + messages.text(further);
        return Names.fold(messages.text(action.nameKey()) + " " + group + words);
    }

    private static boolean holds(String name, String... words) {
        return Stream.of(words).allMatch(name::contains);
    }
}
