package org.quotewright.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.review.SearchHit;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/**
 * A quotation that was found as one line for each place where words were found in it or around it,
 * beside who said it where; below the lines where there is no room for both beside each other.
 */
record KeywordHit(FoundQuote found, ResultCard card, List<String> marks, Messages messages) {

    private SearchHit hit() {
        return found.hit();
    }

    Region shown(boolean isNarrow) {
        VBox rows = new VBox();
        lines().stream().map(KeywordRow::new).forEach(rows.getChildren()::add);
        rows.getStyleClass().add("keyword-rows");
        rows.setMinWidth(0);
        HBox.setHgrow(rows, Priority.ALWAYS);
        Region shown = isNarrow ? above(rows) : beside(rows);
        shown.getStyleClass().add("keyword-line");
        return shown;
    }

    private List<KeywordLine> lines() {
        List<KeywordLine> places =
                Stream.of(
                                KeywordLine.of(hit().context(), hit().quote().ownInContext()),
                                KeywordLine.of(hit().title(), List.of()),
                                KeywordLine.of(hit().elsewhere(), List.of()).stream()
                                        .limit(1)
                                        .toList())
                        .filter(lines -> !lines.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return places.isEmpty()
                ? List.of(KeywordLine.from(hit().content(), List.of(hit().content().whole())))
                : places;
    }

    private HBox beside(VBox rows) {
        VBox by = new VBox(Texts.label(card.by().names(), "keyword-speaker"));
        told().forEach(by.getChildren()::add);
        by.getStyleClass().add("keyword-by");
        Label place = Texts.label(card.place(), "keyword-place");
        return new HBox(state(), rows, by, place);
    }

    private VBox above(VBox rows) {
        FlowPane by =
                new FlowPane(
                        state(),
                        Texts.label(card.by().names(), "keyword-speaker"),
                        Texts.label(card.place(), "keyword-place"));
        told().forEach(by.getChildren()::add);
        by.getStyleClass().add("hit-line");
        return new VBox(rows, by);
    }

    private StateMark state() {
        StateMark state = new StateMark(card.state(), found.quote().verdict().flagged());
        state.setAccessibleText(card.stateWords());
        return state;
    }

    /** Why it stands here where its words do not show it, and what was done to it. */
    private Stream<Node> told() {
        List<Node> told = new ArrayList<>();
        if (hit().context().highlights().isEmpty()) {
            told.add(Texts.label(messages.text(why()), "keyword-why"));
        }
        marks.forEach(mark -> told.add(Texts.label(mark, "picked-words")));
        return told.stream();
    }

    private String why() {
        if (!hit().title().highlights().isEmpty()) {
            return "search.in-title";
        }
        return hit().elsewhere().highlights().isEmpty()
                ? "search.not-by-words"
                : "search.elsewhere";
    }
}
