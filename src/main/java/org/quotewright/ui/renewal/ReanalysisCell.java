package org.quotewright.ui.renewal;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.Texts;

/** A line of the preview. */
final class ReanalysisCell extends ListCell<ReanalysisRow> {

    ReanalysisCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReanalysisRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    private static Region content(ReanalysisRow row) {
        VBox content = new VBox();
        content.getStyleClass().add(row.isArticle() ? "renewal-article" : "renewal-row");
        if (row.isArticle()) {
            content.getChildren()
                    .addAll(
                            Texts.label(row.words(), "renewal-heading"),
                            Texts.label(row.what(), "renewal-what"));
        } else {
            content.getChildren()
                    .addAll(
                            Texts.label(row.what(), "renewal-what"),
                            Texts.label(row.words(), "renewal-words"),
                            Texts.label(row.who(), "renewal-who"));
        }
        return content;
    }
}
