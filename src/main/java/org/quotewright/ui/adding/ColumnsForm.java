package org.quotewright.ui.adding;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.control.Words;

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
                                messages)
                        .openingByItself();
        buttons.serve(this, viewModel.isComplete());
        getChildren()
                .addAll(
                        Texts.label(messages.text("columns.of", file), "form-heading"),
                        Texts.wrapping(Texts.label(messages.text("columns.hint"), "form-hint")));
        if (viewModel.mayLackHeader()) {
            getChildren().add(header());
        }
        getChildren().addAll(grid(), buttons);
    }

    private CheckBox header() {
        CheckBox header = new CheckBox(messages.text("columns.header"));
        header.setId("columns-header");
        header.selectedProperty().bindBidirectional(viewModel.hasHeader());
        return header;
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
        answer.accept(Optional.of(viewModel.told()));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("preview-facts", "columns-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints samples = new ColumnConstraints();
        samples.setMinWidth(0);
        samples.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, names, samples);
        for (ArticleField field : ArticleField.values()) {
            Label name = new Label(messages.text("columns." + key(field)));
            name.setMinWidth(USE_PREF_SIZE);
            ChoiceBox<Integer> choice = choice(field);
            name.setLabelFor(choice);
            Label sample = Texts.label("", "form-hint");
            sample.setPrefWidth(0);
            sample.setMaxWidth(Double.MAX_VALUE);
            sample.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> viewModel.sample(choice.getValue()),
                                    choice.valueProperty(),
                                    viewModel.hasHeader()));
            grid.addRow(field.ordinal(), name, choice, sample);
        }
        return grid;
    }

    private ChoiceBox<Integer> choice(ArticleField field) {
        ChoiceBox<Integer> choice = new ChoiceBox<>();
        choice.setId("columns-" + key(field));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(viewModel.columns());
        viewModel
                .hasHeader()
                .subscribe(isThere -> choice.setConverter(new Words<>(viewModel::name)));
        choice.valueProperty().bindBidirectional(viewModel.chosen(field));
        return choice;
    }

    private static String key(ArticleField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
