package org.quotewright.app;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.review.Analyst;
import org.quotewright.ui.common.Habits;

/** Has decisions stand under the name that is set at the desk, from the next one on. */
final class AnalystName {

    private final ReadOnlyStringWrapper now;

    AnalystName(Analyst analyst, Habits habits) {
        now = new ReadOnlyStringWrapper(analyst.name());
        habits.analyst()
                .addListener((name, was, is) -> {
                    now.set(is.isBlank() ? account() : is.strip());
                    analyst.rename(now.get());
                });
    }

    /** As the system calls whoever works at it; blank where it does not say. */
    static String account() {
        return System.getProperty("user.name", "");
    }

    ReadOnlyStringProperty now() {
        return now.getReadOnlyProperty();
    }
}
