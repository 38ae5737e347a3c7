package org.quotewright.ui.search;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quotewright.model.search.Completion;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** How a query could go on: the words, what they are, and how many quotations have them. */
final class CompletionCell extends ListCell<Completion> {

    private final Messages messages;

    CompletionCell(Consumer<Completion> take, Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Completion choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(empty || choice == null ? null : content(choice));
    }

    private HBox content(Completion choice) {
        Label words = Texts.label(choice.label(), "completion-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label what = new Label(what(choice));
        what.getStyleClass().add("completion-kind");
        what.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(words, what);
        choice.count().ifPresent(count -> content.getChildren().add(number(count)));
        content.getStyleClass().add("completion-row");
        return content;
    }

    /** Of a field, what it asks. */
    private String what(Completion choice) {
        return choice.kind() == Completion.Kind.FIELD
                ? messages.text("search.field." + choice.label().replace(":", ""))
                : messages.text(
                        "search.completion." + choice.kind().name().toLowerCase(Locale.ROOT));
    }

    private Label number(long count) {
        Label number = new Label(messages.text("search.count", count));
        number.getStyleClass().add("facet-count");
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }
}
