package org.quotewright.ui.compare;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.Texts;

/** A case in the list: its words, what stands between the two, and what is chosen. */
final class CaseCell extends ListCell<CaseRow> {

    CaseCell(IntConsumer select) {
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                select.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(CaseRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    private static Region content(CaseRow row) {
        Label words = Texts.label(row.words(), "case-words");
        Label what = Texts.label(row.what(), "case-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(what);
        line.getStyleClass().add("case-line");
        if (!row.chosen().isEmpty()) {
            Label chosen = Texts.label(row.chosen(), "case-chosen");
            chosen.setMinWidth(USE_PREF_SIZE);
            chosen.getStyleClass().add(row.choice().isPresent() ? "made" : "due");
            line.getChildren().add(chosen);
        }
        VBox content = new VBox(words, line);
        content.getStyleClass().add("case-row");
        return content;
    }
}
