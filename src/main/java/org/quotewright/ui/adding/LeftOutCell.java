package org.quotewright.ui.adding;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** A paragraph that was left out, with the reason; a click brings it back. */
final class LeftOutCell extends ListCell<LeftOutRow> {

    private static final PseudoClass BACK = PseudoClass.getPseudoClass("back");

    private final Messages messages;

    LeftOutCell(Messages messages, IntConsumer toggle) {
        this.messages = messages;
        setPrefWidth(0);
        getStyleClass().add("preview-cell");
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                toggle.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(LeftOutRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isShown = !empty && row != null;
        pseudoClassStateChanged(BACK, isShown && row.isBack());
        setGraphic(isShown ? content(row) : null);
        setAccessibleText(isShown ? told(row) + ": " + row.paragraph().text() : null);
    }

    private VBox content(LeftOutRow row) {
        Label told = Texts.label(told(row), "preview-reason");
        return new VBox(told, Texts.paragraph(row.paragraph().text(), "preview-left-out"));
    }

    private String told(LeftOutRow row) {
        return row.isBack() ? messages.text("preview.back", row.reason()) : row.reason();
    }
}
