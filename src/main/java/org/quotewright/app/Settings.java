package org.quotewright.app;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Preferences;
import org.quotewright.ui.common.Reading;
import org.quotewright.ui.common.ReadingTaste;
import org.quotewright.ui.common.Taste;
import org.quotewright.ui.common.action.KeyBook;

/**
 * What the desk remembers of an analyst.
 *
 * @param keys chosen instead of the desk's own, by the ids of the actions
 */
public record Settings(
        Taste look,
        ReadingTaste reading,
        WindowPlace window,
        Habits.Kept habits,
        Map<String, List<KeyCombination>> keys) {

    public static final Settings FIRST =
            new Settings(
                    Taste.FIRST,
                    ReadingTaste.FIRST,
                    WindowPlace.FIRST,
                    Habits.Kept.FIRST,
                    Map.of());

    public Settings {
        keys = Map.copyOf(keys);
    }

    static Settings of(Preferences preferences, WindowPlace window) {
        return new Settings(
                preferences.look().taste().getValue(),
                preferences.reading().taste().getValue(),
                window,
                preferences.habits().kept().getValue(),
                preferences.keys().own().get());
    }

    /** For the interface's thread, which the system's theme needs. */
    Preferences preferences() {
        return new Preferences(
                new Look(look, SystemTheme.observed()),
                new Reading(reading),
                new KeyBook(keys),
                new Habits(habits));
    }
}
