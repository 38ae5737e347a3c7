package org.quotewright.ui.common.palette;

import java.util.Optional;

/** What the analyst wants: a theme, or whichever the system has. */
public enum ThemeChoice {
    LIGHT(Theme.LIGHT),
    DARK(Theme.DARK),
    CONTRAST(Theme.CONTRAST),
    SYSTEM(null);

    private final Theme theme;

    ThemeChoice(Theme theme) {
        this.theme = theme;
    }

    public static ThemeChoice of(Theme theme) {
        return valueOf(theme.name());
    }

    /** Empty where the system decides. */
    public Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }
}
