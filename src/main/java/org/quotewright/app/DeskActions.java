package org.quotewright.app;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.quotewright.model.ArticleId;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.desk.Decisions;
import org.quotewright.ui.common.desk.Navigation;

/** The list of every command of the desk. */
record DeskActions(
        Selection selection,
        DeskConditions may,
        Navigation navigation,
        Decisions decisions,
        Look look,
        Openers openers) {

    private static final int DIGITS = 9;

    /** What opens another part of the desk. */
    interface Openers {

        void speaker();

        void organisation();

        void note();

        void search();

        void find();

        void searches();

        void newProject();

        void otherProject();

        void add();

        void paste();

        void fetch();

        void export();

        void take();

        void copy();

        void compare();

        void history();

        void reanalyse();

        void revise(ArticleId article);

        void facts(ArticleId article);

        void unplaced();

        void sightings();

        void figures();

        void speakers();

        void preferences();

        void shortcuts();

        void guide();

        void palette();

        void progress();

        void toggleList();

        void toggleDetails();

        ObservableBooleanValue hasDrawer();
    }

    /** The desk's own, and those of its features. */
    Actions list(List<Action> triage, List<Action> correcting, List<Action> care) {
        return new Actions(
                Stream.of(
                                moving(),
                                triage,
                                deciding(),
                                correcting,
                                working(),
                                care,
                                viewing(),
                                choosing())
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Action> moving() {
        return List.of(
                repeating("go.next", () -> navigation.step(1), "Down", "J").when(may.hasQuotes()),
                repeating("go.previous", () -> navigation.step(-1), "Up", "K")
                        .when(may.hasQuotes()),
                repeating("go.next-article", () -> navigation.stepArticle(1), "Close Bracket"),
                repeating("go.previous-article", () -> navigation.stepArticle(-1), "Open Bracket"),
                Action.of("go.search", openers::search, "Shortcut+K").within(Reach.EVERYWHERE),
                Action.of("go.searches", openers::searches, "Shortcut+Shift+F")
                        .within(Reach.EVERYWHERE),
                Action.of("go.find", openers::find, "Shortcut+F")
                        .within(Reach.EVERYWHERE)
                        .when(may.hasArticle()));
    }

    private List<Action> deciding() {
        return List.of(
                Action.of("decide.accept", decisions::accept, "Enter").when(may.mayDecide()),
                Action.of("decide.reject", decisions::reject, "X", "Delete").when(may.mayDecide()),
                Action.of("decide.speaker", openers::speaker, "S").when(may.mayDecide()),
                Action.of("decide.organisation", openers::organisation, "O").when(may.mayDecide()),
                Action.of("decide.flag", decisions::toggleFlag, "F").when(may.mayDecide()),
                Action.of("decide.note", openers::note, "N").when(may.mayDecide()),
                Action.of("decide.reopen", decisions::reopen, "R").when(may.mayReopen()),
                repeating("decide.undo", decisions::undo, "U", "Shortcut+Z").when(may.mayWrite()),
                repeating("decide.redo", decisions::redo, "Y", "Shortcut+Y", "Shortcut+Shift+Z")
                        .when(may.mayWrite()));
    }

    private List<Action> choosing() {
        return IntStream.rangeClosed(1, DIGITS)
                .mapToObj(place ->
                        Action.of(
                                        "choose." + place,
                                        () -> decisions.choose(place),
                                        String.valueOf(place),
                                        "Numpad " + place)
                                .when(may.hasCandidate(place)))
                .toList();
    }

    private List<Action> working() {
        return List.of(
                Action.of("file.new", openers::newProject, "Shortcut+N").within(Reach.EVERYWHERE),
                Action.of("file.open", openers::otherProject, "Shortcut+Shift+O")
                        .within(Reach.EVERYWHERE),
                Action.of("file.add", openers::add, "Shortcut+O")
                        .within(Reach.EVERYWHERE)
                        .when(may.mayWrite()),
                Action.of("file.paste", openers::paste, "Shortcut+V").when(may.mayWrite()),
                Action.of("file.fetch", openers::fetch, "Shortcut+L").when(may.mayWrite()),
                Action.of("file.export", openers::export, "Shortcut+E").within(Reach.EVERYWHERE),
                Action.of("file.take", openers::take, "Shift+T").when(may.mayWrite()),
                Action.of("file.copy", openers::copy, "Shortcut+Shift+C").when(may.hasSelected()),
                Action.of("file.compare", openers::compare, "C"),
                Action.of("file.history", openers::history, "H"),
                Action.of("file.speakers", openers::speakers, "G"),
                Action.of("file.reanalyse", openers::reanalyse, "A").when(may.mayWrite()),
                Action.of("file.revise", this::revise, "V").when(may.mayRevise()),
                Action.of("file.facts", this::facts, "Shift+V").when(may.mayRevise()),
                Action.of("file.unplaced", openers::unplaced, "P"),
                Action.of("file.sightings", openers::sightings, "Shift+E"),
                Action.of("file.figures", openers::figures, "Shift+F"));
    }

    private void revise() {
        selection.article().get().ifPresent(open -> openers.revise(open.article().id()));
    }

    private void facts() {
        selection.article().get().ifPresent(open -> openers.facts(open.article().id()));
    }

    private List<Action> viewing() {
        return List.of(
                Action.of("view.list", openers::toggleList, "L"),
                Action.of("view.details", openers::toggleDetails, "D")
                        .when(openers.hasDrawer(), "why.card-shown"),
                Action.of("view.theme", look::nextTheme, "T"),
                Action.of(
                                "view.zoom-in",
                                look::zoomIn,
                                "Shortcut+Plus",
                                "Shortcut+Equals",
                                "Shortcut+Shift+Equals",
                                "Shortcut+Add")
                        .within(Reach.EVERYWHERE),
                Action.of("view.zoom-out", look::zoomOut, "Shortcut+Minus", "Shortcut+Subtract")
                        .within(Reach.EVERYWHERE),
                Action.of("view.zoom-reset", () -> look.zoomTo(1), "Shortcut+0")
                        .within(Reach.EVERYWHERE),
                Action.of("view.progress", openers::progress, "Shortcut+I")
                        .within(Reach.EVERYWHERE),
                Action.of("view.preferences", openers::preferences, "Shortcut+Comma")
                        .within(Reach.EVERYWHERE),
                Action.of("view.palette", openers::palette, "Shortcut+Shift+P")
                        .within(Reach.EVERYWHERE),
                Action.of("view.shortcuts", openers::shortcuts, "F1").within(Reach.EVERYWHERE),
                Action.of("view.guide", openers::guide, "Shift+F1").within(Reach.EVERYWHERE));
    }

    private static Action repeating(String id, Runnable handler, String... keys) {
        return Action.of(id, handler, keys).within(Reach.DESK_REPEATING);
    }
}
