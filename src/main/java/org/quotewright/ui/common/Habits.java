package org.quotewright.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Who works at the desk, in which language, and whether the desk was shown to them. */
public final class Habits {

    private final StringProperty analyst = new SimpleStringProperty();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final BooleanProperty toured = new SimpleBooleanProperty();
    private final ObservableValue<Kept> now =
            Bindings.createObjectBinding(
                    () -> new Kept(analyst.get().strip(), language.get(), toured.get()),
                    analyst,
                    language,
                    toured);

    /**
     * What is remembered of them.
     *
     * @param analyst the name for the decision log; empty where the system's is taken
     * @param toured whether the tour was taken or declined
     */
    public record Kept(String analyst, Language language, boolean toured) {

        public static final Kept FIRST = new Kept("", Language.SYSTEM, false);
    }

    public Habits(Kept kept) {
        analyst.set(kept.analyst());
        language.set(kept.language());
        toured.set(kept.toured());
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

    public ObservableValue<Kept> kept() {
        return now;
    }
}
