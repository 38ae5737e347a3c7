package org.quotewright.ui.common;

import org.quotewright.ui.common.action.KeyBook;

/** All that an analyst may set; each takes effect on the desk as it is changed. */
public record Preferences(Look look, Reading reading, KeyBook keys, Habits habits) {

    /** The desk's own, in this look. */
    public static Preferences of(Look look) {
        return new Preferences(
                look,
                new Reading(ReadingTaste.FIRST),
                new KeyBook(),
                new Habits(Habits.Kept.FIRST));
    }
}
