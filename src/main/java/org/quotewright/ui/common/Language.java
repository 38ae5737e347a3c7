package org.quotewright.ui.common;

import java.util.Locale;

/** In which language the desk speaks; articles are read in their own. */
public enum Language {
    SYSTEM,
    ENGLISH,
    GERMAN;

    /** English where the system speaks a language that the desk does not. */
    public Locale locale() {
        return switch (this) {
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
            case SYSTEM -> spoken(Locale.getDefault(Locale.Category.DISPLAY));
        };
    }

    private static Locale spoken(Locale system) {
        return system.getLanguage().equals(Locale.GERMAN.getLanguage()) ? system : Locale.ENGLISH;
    }
}
