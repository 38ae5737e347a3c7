package org.quotewright.ui.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;

/** The commands of the search form, with their keys. */
record FindActions(
        FindViewModel found, FindDecisions decisions, SavedViewModel saved, Openers openers) {

    /** What leads to another part of the form, or out of it. */
    interface Openers {

        void query();

        void facets();

        void name();

        void rename();

        void speaker();

        void open();

        void export();
    }

    Actions list() {
        return new Actions(
                Stream.of(moving(), deciding(), asking(), saving()).flatMap(List::stream).toList());
    }

    private List<Action> moving() {
        return List.of(
                repeating("find.next", () -> found.step(1), "Down", "J"),
                repeating("find.previous", () -> found.step(-1), "Up", "K"),
                Action.of("find.open", openers::open, "Enter").when(hasCurrent(), "why.no-hit"),
                Action.of("find.pick", found::pick, "Space").when(hasCurrent(), "why.no-hit"));
    }

    private List<Action> deciding() {
        return List.of(
                Action.of("find.accept", decisions::accept, "A").when(mayDecide(), "why.no-hit"),
                Action.of("find.reject", decisions::reject, "X", "Delete")
                        .when(mayDecide(), "why.no-hit"),
                Action.of("find.reopen", decisions::reopen, "R").when(mayDecide(), "why.no-hit"),
                Action.of("find.speaker", openers::speaker, "P").when(mayDecide(), "why.no-hit"),
                Action.of("find.flag", decisions::toggleFlag, "F").when(mayDecide(), "why.no-hit"),
                repeating("find.undo", decisions::undo, "U", "Shortcut+Z")
                        .when(mayWrite(), "why.read-only"),
                repeating("find.redo", decisions::redo, "Y", "Shortcut+Y", "Shortcut+Shift+Z")
                        .when(mayWrite(), "why.read-only"));
    }

    private List<Action> asking() {
        return List.of(
                Action.of("find.query", openers::query, "Shortcut+F", "Shortcut+K")
                        .within(Reach.EVERYWHERE),
                Action.of("find.facets", openers::facets, "N", "F6"),
                Action.of("find.widen", found::widen, "W")
                        .when(isNarrowed(), "why.not-narrowed-search"),
                Action.of("find.order", found::nextOrder, "O"),
                Action.of("find.context", this::toggleContext, "V"));
    }

    private List<Action> saving() {
        return List.of(
                Action.of("find.save", openers::name, "S").when(mayWrite(), "why.read-only"),
                repeating("find.next-saved", () -> saved.step(1), "Close Bracket"),
                repeating("find.previous-saved", () -> saved.step(-1), "Open Bracket"),
                Action.of("find.rename-saved", openers::rename, "F2")
                        .when(mayWrite().and(hasSaved()), "why.no-saved"),
                Action.of("find.remove-saved", saved::remove, "Shift+Delete")
                        .when(mayWrite().and(hasSaved()), "why.no-saved"),
                Action.of("find.export", openers::export, "E", "Shortcut+E")
                        .when(hasCurrent(), "why.no-hit"));
    }

    private void toggleContext() {
        found.inContext().set(!found.inContext().get());
    }

    private static Action repeating(String id, Runnable handler, String... keys) {
        return Action.of(id, handler, keys).within(Reach.DESK_REPEATING);
    }

    private BooleanBinding mayWrite() {
        return Bindings.createBooleanBinding(decisions::mayWrite);
    }

    private BooleanBinding mayDecide() {
        return hasCurrent().and(mayWrite());
    }

    private BooleanBinding hasCurrent() {
        return found.selected().greaterThanOrEqualTo(0);
    }

    private BooleanBinding hasSaved() {
        return saved.selected().greaterThanOrEqualTo(0);
    }

    private BooleanBinding isNarrowed() {
        return Bindings.createBooleanBinding(
                () -> !found.request().get().choices().isEmpty(), found.request());
    }
}
