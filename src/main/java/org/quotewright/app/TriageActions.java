package org.quotewright.app;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.quotewright.model.Triage;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Condition;

/** The commands that say what is gone through, and in what order. */
record TriageActions(ObjectProperty<Triage> triage, Runnable chooseFilters) {

    List<Action> list() {
        return List.of(
                Action.of("triage.order", this::reorder, "Z"),
                Action.of("triage.filter", chooseFilters, "W"),
                Action.of("triage.all", this::showAll, "Shift+W")
                        .when(
                                Condition.of(
                                        "why.not-narrowed",
                                        () -> triage.get().isNarrowed(),
                                        triage)));
    }

    private void reorder() {
        triage.set(Triage.reordered().apply(triage.get()));
    }

    private void showAll() {
        triage.set(Triage.ALL.by(triage.get().order()));
    }
}
