package org.quotewright.ui.renewal;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** The quotations that could not be placed in a corrected text, as a form. */
public final class UnplacedView extends VBox {

    private final UnplacedViewModel viewModel;
    private final Messages messages;
    private final ListView<UnplacedRow> list = new ListView<>();

    public UnplacedView(UnplacedViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        getStyleClass().add("renewal");
        Label heading = new Label(messages.text("unplaced.heading"));
        heading.getStyleClass().add("form-heading");
        Label told = Texts.wrapping(new Label());
        told.textProperty().bind(viewModel.told());
        getChildren().addAll(heading, told, rows(), buttons(close));
    }

    private Node rows() {
        list.setItems(viewModel.rows());
        list.setId("unplaced-rows");
        list.setAccessibleText(messages.text("unplaced.heading"));
        list.setCellFactory(view -> new UnplacedCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> viewModel.selected().set(Optional.ofNullable(row)));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node buttons(Runnable close) {
        Button leave = new Button(messages.text("unplaced.close"));
        leave.setOnAction(clicked -> close.run());
        Button open = new Button(messages.text("unplaced.open"));
        open.setId("unplaced-open");
        open.getStyleClass().add("primary");
        open.setDefaultButton(true);
        open.disableProperty().bind(viewModel.selected().map(Optional::isEmpty));
        open.setOnAction(clicked -> {
            viewModel.open();
            close.run();
        });
        FormKeys.pass(list, open, leave);
        FlowPane buttons = new FlowPane(leave, open);
        buttons.getStyleClass().add("renewal-buttons");
        return buttons;
    }
}
