package org.quotewright.ui.renewal;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** What a corrected text would change, as a form. */
public final class RevisionView extends VBox {

    private final RevisionViewModel viewModel;
    private final Messages messages;
    private final ListView<UnplacedRow> list = new ListView<>();

    public RevisionView(RevisionViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        getStyleClass().add("renewal");
        Label heading = new Label(messages.text("revision.heading"));
        heading.getStyleClass().add("form-heading");
        Label told = Texts.wrapping(new Label());
        told.setId("revision-told");
        told.textProperty().bind(viewModel.told());
        Label note = Texts.wrapping(Texts.label(messages.text("revision.note"), "form-hint"));
        getChildren().addAll(heading, told, rows(), note, buttons(close));
    }

    private Node rows() {
        list.setItems(viewModel.rows());
        list.setAccessibleText(messages.text("revision.heading"));
        list.setCellFactory(view -> new UnplacedCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node buttons(Runnable close) {
        Button leave = new Button(messages.text("revision.cancel"));
        leave.setOnAction(clicked -> close.run());
        Button take = new Button(messages.text("revision.take"));
        take.setId("revision-take");
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.disableProperty().bind(viewModel.ready().not());
        take.setOnAction(clicked -> {
            viewModel.take();
            close.run();
        });
        FormKeys.pass(list, take, leave);
        FlowPane buttons = new FlowPane(leave, take);
        buttons.getStyleClass().add("renewal-buttons");
        return buttons;
    }
}
