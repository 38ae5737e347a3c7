package org.quotewright.ui.sightings;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.Texts;

/** A statement in the list: its words, in how many articles, what is odd about it. */
final class StatementCell extends ListCell<StatementRow> {

    StatementCell(IntConsumer select) {
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                select.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(StatementRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    private static VBox content(StatementRow row) {
        VBox content =
                new VBox(
                        Texts.label(row.words(), "case-words"),
                        Texts.label(row.articles(), "case-what"));
        row.findings().forEach(words -> content.getChildren().add(finding(words)));
        content.getStyleClass().add("case-row");
        return content;
    }

    private static HBox finding(String words) {
        Region sign = new Region();
        sign.getStyleClass().add("warning-sign");
        Label finding = Texts.inFull(words, "case-chosen", "due");
        HBox line = new HBox(sign, finding);
        line.getStyleClass().add("finding");
        return line;
    }
}
