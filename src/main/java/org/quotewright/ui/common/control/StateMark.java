package org.quotewright.ui.common.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.quotewright.model.QuoteState;

/** The mark of a quotation's state: a shape and a colour for each, and a flag beside it. */
public final class StateMark extends HBox {

    private final StateShape shape = new StateShape();
    private final StateShape flag = StateShape.flag();

    public StateMark() {
        getStyleClass().add("state-mark");
        StackPane cell = new StackPane(shape);
        cell.getStyleClass().add("state-cell");
        getChildren().setAll(cell, flag);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public StateMark(QuoteState state, boolean flagged) {
        this();
        show(state, flagged);
    }

    public void show(QuoteState state, boolean flagged) {
        shape.show(state);
        flag.setVisible(flagged);
        flag.setManaged(flagged);
    }
}
