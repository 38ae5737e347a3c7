package org.quotewright.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.quotewright.model.Columns;

/** Who works at the desk, in which language, whether it was shown to them, how they export. */
public final class Habits {

    private static final String BETWEEN = "\u001F";

    private final StringProperty analyst = new SimpleStringProperty();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final BooleanProperty toured = new SimpleBooleanProperty();
    private final ObjectProperty<LastExport> exported = new SimpleObjectProperty<>();
    private final ObservableMap<String, String> columns = FXCollections.observableHashMap();
    private final ObservableValue<Kept> now =
            Bindings.createObjectBinding(
                    () ->
                            new Kept(
                                    analyst.get().strip(),
                                    language.get(),
                                    toured.get(),
                                    exported.get(),
                                    Map.copyOf(columns)),
                    analyst,
                    language,
                    toured,
                    exported,
                    columns);

    /**
     * What is remembered of them.
     *
     * @param analyst the name for the decision log; empty where the system's is taken
     * @param toured whether the tour was taken or declined
     * @param columns by the names of a table's columns, what they are
     */
    public record Kept(
            String analyst,
            Language language,
            boolean toured,
            LastExport exported,
            Map<String, String> columns) {

        public static final Kept FIRST =
                new Kept("", Language.SYSTEM, false, LastExport.NONE, Map.of());

        public Kept {
            columns = Map.copyOf(columns);
        }
    }

    public Habits(Kept kept) {
        analyst.set(kept.analyst());
        language.set(kept.language());
        toured.set(kept.toured());
        exported.set(kept.exported());
        columns.putAll(kept.columns());
    }

    public StringProperty analyst() {
        return analyst;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public BooleanProperty toured() {
        return toured;
    }

    public ObjectProperty<LastExport> exported() {
        return exported;
    }

    /** What the analyst said of a table with these columns, if asked before. */
    public Optional<Columns> columns(List<String> names) {
        return Optional.ofNullable(columns.get(joined(names)))
                .map(written -> Columns.read(List.of(written.split(BETWEEN, -1))));
    }

    /** Remembers what the columns of such tables are. */
    public void remember(List<String> names, Columns told) {
        columns.put(joined(names), joined(told.written()));
    }

    private static String joined(List<String> names) {
        return String.join(BETWEEN, names);
    }

    public ObservableValue<Kept> kept() {
        return now;
    }
}
