package org.quotewright.ui.speakers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** The quotations of a speaker, to be ticked and given to another entry. */
final class SplitPane extends VBox {

    private final SplitViewModel viewModel;
    private final Messages messages;
    private final TextField name = new TextField();

    SplitPane(SplitViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("split");
        Label heading = Texts.wrapping(Texts.label("", "form-heading"));
        name.setId("split-name");
        name.setPromptText(messages.text("speakers.split-name"));
        name.setAccessibleText(messages.text("speakers.split-name"));
        name.textProperty().bindBidirectional(viewModel.name());
        name.setOnAction(entered -> viewModel.take());
        viewModel
                .splitting()
                .subscribe(from ->
                        heading.setText(
                                from.map(entry ->
                                                messages.text(
                                                        "speakers.split-of",
                                                        entry.speaker().name()))
                                        .orElse("")));
        getChildren().addAll(heading, name, lines(), buttons());
    }

    /** The name of the other entry is what is typed next. */
    void begin() {
        name.requestFocus();
    }

    /** Whether the focus is in it. */
    boolean isUsed() {
        return isFocusWithin();
    }

    private Node lines() {
        ListView<SplitViewModel.Line> list = new ListView<>(viewModel.lines());
        list.setId("split-quotes");
        list.setAccessibleText(messages.text("queue.heading"));
        list.setCellFactory(view -> cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> tick(list, key));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** As wide as the list; what is cut off stands in the article. */
    private static CheckBoxListCell<SplitViewModel.Line> cell() {
        CheckBoxListCell<SplitViewModel.Line> cell =
                new CheckBoxListCell<>(SplitViewModel.Line::moves, new LineWords());
        cell.setPrefWidth(0);
        return cell;
    }

    /** A quotation and its article in words. */
    private static final class LineWords extends StringConverter<SplitViewModel.Line> {

        @Override
        public String toString(SplitViewModel.Line line) {
            return line.words() + " — " + line.article();
        }

        @Override
        public SplitViewModel.Line fromString(String words) {
            throw new UnsupportedOperationException("lines are not typed");
        }
    }

    private static void tick(ListView<SplitViewModel.Line> list, KeyEvent key) {
        SplitViewModel.Line line = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && line != null) {
            line.moves().set(!line.moves().get());
            key.consume();
        }
    }

    private Node buttons() {
        Button take = new Button();
        take.setId("split-take");
        take.getStyleClass().add("primary");
        viewModel
                .ticked()
                .subscribe(count ->
                        take.setText(messages.text("speakers.split-verb", count.intValue())));
        take.disableProperty().bind(viewModel.ticked().isEqualTo(0).or(viewModel.name().isEmpty()));
        take.setOnAction(clicked -> viewModel.take());
        Button leave = new Button(messages.text("export.cancel"));
        leave.setOnAction(clicked -> viewModel.leave());
        HBox buttons = new HBox(leave, take);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }
}
