package org.quotewright.ui.adding;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.quotewright.ui.common.control.Texts;

/** A paragraph of the article, marked where it was brought back. */
final class ParagraphCell extends ListCell<ParagraphRow> {

    private static final PseudoClass BACK = PseudoClass.getPseudoClass("back");

    ParagraphCell() {
        setPrefWidth(0);
        getStyleClass().add("preview-cell");
    }

    @Override
    protected void updateItem(ParagraphRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isShown = !empty && row != null;
        pseudoClassStateChanged(BACK, isShown && row.isBack());
        setGraphic(isShown ? Texts.paragraph(row.text(), "preview-paragraph") : null);
        setAccessibleText(isShown ? row.text() : null);
    }
}
