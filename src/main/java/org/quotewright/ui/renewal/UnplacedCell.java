package org.quotewright.ui.renewal;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.Texts;

/** A quotation without a place: where it stood, its words, who says it and its state. */
final class UnplacedCell extends ListCell<UnplacedRow> {

    UnplacedCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(UnplacedRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    private static VBox content(UnplacedRow row) {
        VBox content =
                new VBox(
                        Texts.label(row.words(), "renewal-words"),
                        Texts.label(row.who(), "renewal-who"),
                        Texts.label(row.state(), "renewal-what"),
                        Texts.label(row.where(), "renewal-what"));
        content.getStyleClass().add("renewal-row");
        return content;
    }
}
