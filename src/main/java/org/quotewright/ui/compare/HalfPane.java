package org.quotewright.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/** What one project has of the selected case. */
final class HalfPane extends VBox {

    HalfPane(CaseCard.Half half, Messages messages) {
        getStyleClass().add("half");
        setMinWidth(0);
        getChildren().addAll(Texts.label(half.project(), "section-heading"), standing(half));
        if (!half.words().isEmpty()) {
            getChildren().add(Texts.paragraph(half.words(), "half-words"));
        }
        half.lines().forEach(line -> getChildren().add(line(line, messages)));
        if (!half.note().isBlank()) {
            getChildren().add(Texts.paragraph(half.note(), "half-note"));
        }
    }

    private static VBox standing(CaseCard.Half half) {
        Label state = Texts.wrapping(Texts.label(half.stateWords(), "half-state"));
        half.state().ifPresent(known -> state.setGraphic(new StateMark(known, false)));
        VBox standing = new VBox(state);
        if (!half.by().isEmpty()) {
            standing.getChildren().add(Texts.wrapping(Texts.label(half.by(), "half-by")));
        }
        return standing;
    }

    /** Shape says what differs, not colour alone. */
    private static VBox line(CaseCard.Line line, Messages messages) {
        String heading =
                line.isOther() ? messages.text("compare.differs", line.what()) : line.what();
        Label what = Texts.label(heading, "half-what");
        VBox lines = new VBox(what, Texts.paragraph(line.words(), "half-line"));
        if (line.isOther()) {
            lines.getStyleClass().add("other");
        }
        return lines;
    }
}
