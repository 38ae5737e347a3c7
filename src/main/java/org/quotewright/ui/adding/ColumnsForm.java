package org.quotewright.ui.adding;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** Asks which column of a table is what; the first rows stand beside. Answers once. */
public final class ColumnsForm extends VBox {

    private final ColumnsViewModel viewModel;
    private final Messages messages;
    private final Consumer<Optional<Columns>> answer;
    private boolean isAnswered;

    public ColumnsForm(
            ColumnsViewModel viewModel,
            String file,
            Consumer<Optional<Columns>> answer,
            Runnable close) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        this.answer = answer;
        getStyleClass().add("columns-form");
        PreviewButtons buttons =
                new PreviewButtons(
                        new Choice(messages.text("preview.leave"), close),
                        new Choice(messages.text("columns.take"), () -> take(close)),
                        messages);
        buttons.acceptWhen(viewModel.isComplete());
        buttons.hear(this);
        getChildren()
                .addAll(
                        Texts.label(messages.text("columns.of", file), "form-heading"),
                        Texts.wrapping(Texts.label(messages.text("columns.hint"), "form-hint")),
                        grid(),
                        buttons);
    }

    /** After the form was closed, in whatever way. */
    public void closed() {
        if (!isAnswered) {
            isAnswered = true;
            answer.accept(Optional.empty());
        }
    }

    private void take(Runnable close) {
        isAnswered = true;
        close.run();
        answer.accept(Optional.of(viewModel.columns()));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("preview-facts");
        for (ArticleField field : ArticleField.values()) {
            Label name = new Label(messages.text("columns." + key(field)));
            name.setMinWidth(USE_PREF_SIZE);
            ChoiceBox<String> choice = choice(field);
            name.setLabelFor(choice);
            Label sample = Texts.label("", "form-hint");
            sample.textProperty().bind(choice.valueProperty().map(viewModel::sample));
            grid.addRow(field.ordinal(), name, choice, sample);
        }
        return grid;
    }

    private ChoiceBox<String> choice(ArticleField field) {
        ChoiceBox<String> choice = new ChoiceBox<>();
        choice.setId("columns-" + key(field));
        choice.getItems().setAll(viewModel.names());
        choice.setConverter(new Named());
        choice.valueProperty().bindBidirectional(viewModel.chosen(field));
        choice.setMinWidth(USE_PREF_SIZE);
        return choice;
    }

    private static String key(ArticleField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The empty name stands for none. */
    private final class Named extends StringConverter<String> {

        @Override
        public String toString(String column) {
            return column == null || column.isEmpty() ? messages.text("columns.none") : column;
        }

        @Override
        public String fromString(String shown) {
            return shown;
        }
    }
}
