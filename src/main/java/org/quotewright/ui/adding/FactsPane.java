package org.quotewright.ui.adding;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.quotewright.ui.common.Messages;

/** The facts of an article as fields, two a line. */
final class FactsPane extends GridPane {

    private final Messages messages;

    FactsPane(FactsForm facts, Messages messages) {
        this.messages = messages;
        getStyleClass().add("preview-facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields, names, fields);
        TextField title = add("title", facts.title(), 0, 0);
        GridPane.setColumnSpan(title, 3);
        add("author", facts.author(), 0, 1);
        add("outlet", facts.outlet(), 2, 1);
        add("date", facts.date(), 0, 2).setPromptText(messages.text("preview.date-form"));
        add("url", facts.url(), 2, 2);
    }

    private TextField add(String fact, StringProperty value, int column, int row) {
        Label name = new Label(messages.text("preview.fact." + fact));
        name.setMinWidth(USE_PREF_SIZE);
        TextField field = new TextField();
        field.setId("preview-" + fact);
        field.textProperty().bindBidirectional(value);
        name.setLabelFor(field);
        add(name, column, row);
        add(field, column + 1, row);
        return field;
    }
}
