package org.quotewright.ui.common.action;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/** The keys that the analyst chose instead of the desk's own, by the ids of the actions. */
public final class KeyBook {

    private final ReadOnlyObjectWrapper<Map<String, List<KeyCombination>>> own =
            new ReadOnlyObjectWrapper<>(Map.of());

    public KeyBook() {
        this(Map.of());
    }

    public KeyBook(Map<String, List<KeyCombination>> own) {
        this.own.set(Map.copyOf(own));
    }

    public ReadOnlyObjectProperty<Map<String, List<KeyCombination>>> own() {
        return own.getReadOnlyProperty();
    }

    /** The same actions, which from here on follow what the analyst chooses. */
    public Actions keyed(Actions actions) {
        return new Actions(actions.all().stream().map(this::keyed).toList());
    }

    private Action keyed(Action action) {
        List<KeyCombination> usual = action.keys();
        ObservableValue<List<KeyCombination>> now =
                own.map(chosen -> chosen.getOrDefault(action.id(), usual));
        return action.keyedBy(now);
    }

    public boolean isOwn(Action action) {
        return own.get().containsKey(action.id());
    }

    /** Without keys, an action can still be started from the palette and the menu. */
    public void set(Action action, List<KeyCombination> keys) {
        Map<String, List<KeyCombination>> more = new TreeMap<>(own.get());
        more.put(action.id(), List.copyOf(keys));
        own.set(Map.copyOf(more));
    }

    /** Back to the desk's own keys. */
    public void reset(Action action) {
        Map<String, List<KeyCombination>> fewer = new TreeMap<>(own.get());
        fewer.remove(action.id());
        own.set(Map.copyOf(fewer));
    }

    public void resetAll() {
        own.set(Map.of());
    }
}
