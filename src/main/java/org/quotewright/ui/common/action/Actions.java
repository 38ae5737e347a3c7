package org.quotewright.ui.common.action;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Every command of the desk, in the order in which the shortcut sheet lists them. */
public record Actions(List<Action> all) implements Iterable<Action> {

    public Actions {
        all = List.copyOf(all);
    }

    /**
     * @throws NoSuchElementException where there is none of this name
     */
    public Action named(String id) {
        return all.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    public Optional<Action> startedBy(KeyEvent event) {
        return all.stream().filter(action -> action.isStartedBy(event)).findFirst();
    }

    /** The others that a key of this action starts too. */
    public List<Action> sharing(KeyCombination key, String id) {
        return all.stream()
                .filter(action -> !action.id().equals(id))
                .filter(action -> action.keys().contains(key))
                .toList();
    }

    /** Groups in order of their first action. */
    public List<String> groups() {
        return all.stream().map(Action::group).distinct().toList();
    }

    public List<Action> in(String group) {
        return all.stream().filter(action -> action.group().equals(group)).toList();
    }

    @Override
    public Iterator<Action> iterator() {
        return all.iterator();
    }
}
