package org.quotewright.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.quotewright.model.QuoteType;
import org.quotewright.review.WordStops.Edge;
import org.quotewright.ui.common.Marking;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Condition;
import org.quotewright.ui.common.desk.Correcting;

/** The commands on what belongs to a quotation. */
record CorrectingActions(
        Marking marking,
        DeskConditions may,
        Correcting correcting,
        Runnable reject,
        Openers openers) {

    /** What opens a choice, or takes one that is offered. */
    interface Openers {

        void source();

        void alike();

        ObservableBooleanValue isAlikeOffered();
    }

    List<Action> list() {
        return Stream.of(carets(), types(), sources(), marked(), edges())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action> types() {
        return List.of(
                type("correct.direct", QuoteType.DIRECT, "Q"),
                type("correct.mixed", QuoteType.MIXED, "M"),
                type("correct.indirect", QuoteType.INDIRECT, "I"),
                Action.of("correct.none", reject, "Shift+X").when(hasQuote()));
    }

    private Action type(String id, QuoteType type, String key) {
        return Action.of(id, () -> correcting.setType(type), key).when(hasQuote());
    }

    private List<Action> sources() {
        return List.of(
                Action.of("decide.alike", openers::alike, "B")
                        .when(openers.isAlikeOffered(), "why.no-alike"),
                Action.of("correct.source", openers::source, "E").when(hasQuote()));
    }

    private List<Action> marked() {
        return List.of(
                Action.of("correct.quote", correcting::quoteMarked, "Shift+Q").when(hasWords()),
                Action.of("correct.mention", correcting::mentionMarked, "Shift+S")
                        .when(hasWords().and(hasQuote())),
                Action.of("correct.cue", correcting::cueMarked, "Shift+C")
                        .when(hasWords().and(hasQuote())),
                Action.of("correct.split", correcting::split, "Slash").when(hasCaret()),
                Action.of("correct.join", correcting::join, "Shift+J").when(hasQuote()));
    }

    private List<Action> edges() {
        return List.of(
                edge("edge.end-forward", Edge.END, true, false, "Alt+Right"),
                edge("edge.end-back", Edge.END, false, false, "Alt+Left"),
                edge("edge.begin-forward", Edge.BEGIN, true, false, "Alt+Shift+Right"),
                edge("edge.begin-back", Edge.BEGIN, false, false, "Alt+Shift+Left"),
                edge("edge.end-to-mark", Edge.END, true, true, "Shortcut+Right"),
                edge("edge.end-back-to-mark", Edge.END, false, true, "Shortcut+Left"),
                edge("edge.begin-to-mark", Edge.BEGIN, true, true, "Shortcut+Shift+Right"),
                edge("edge.begin-back-to-mark", Edge.BEGIN, false, true, "Shortcut+Shift+Left"));
    }

    private Action edge(String id, Edge edge, boolean forwards, boolean toMark, String key) {
        return Action.of(id, () -> correcting.moveEdge(edge, forwards, toMark), key)
                .within(Reach.DESK_REPEATING)
                .when(hasQuote());
    }

    private List<Action> carets() {
        return List.of(
                caret("text.forward", true, false, "Right"),
                caret("text.back", false, false, "Left"),
                caret("text.mark-forward", true, true, "Shift+Right"),
                caret("text.mark-back", false, true, "Shift+Left"));
    }

    private Action caret(String id, boolean forwards, boolean marks, String key) {
        return Action.of(id, () -> correcting.moveCaret(forwards, marks), key)
                .within(Reach.DESK_REPEATING)
                .when(may.hasArticle());
    }

    private Condition hasQuote() {
        return may.mayDecide();
    }

    private Condition hasWords() {
        return may.writing(
                Condition.of(
                        "why.no-words", () -> marking.words().get().isPresent(), marking.words()));
    }

    private Condition hasCaret() {
        return may.writing(
                Condition.of(
                                "why.no-caret",
                                () -> marking.caret().get().isPresent(),
                                marking.caret())
                        .and(hasQuote()));
    }
}
