package org.quotewright.ui.export;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** What an export would bring back, as a form. */
public final class TakeView extends VBox {

    public TakeView(TakeViewModel viewModel, String file, Runnable close) {
        Messages messages = viewModel.messages();
        getStyleClass().add("take-form");
        Label told = Texts.wrapping(new Label());
        told.setId("take-told");
        told.textProperty().bind(viewModel.told());
        getChildren()
                .addAll(
                        Texts.label(messages.text("take.of", file), "form-heading"),
                        told,
                        Texts.wrapping(Texts.label(messages.text("take.note"), "form-hint")),
                        buttons(viewModel, messages, close));
    }

    private static FlowPane buttons(TakeViewModel viewModel, Messages messages, Runnable close) {
        Button leave = new Button(messages.text("take.cancel"));
        leave.setOnAction(clicked -> close.run());
        Button take = new Button(messages.text("take.take"));
        take.setId("take");
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.disableProperty().bind(viewModel.ready().not());
        take.setOnAction(clicked -> {
            close.run();
            viewModel.take();
        });
        FlowPane buttons = new FlowPane(leave, take);
        buttons.getStyleClass().add("renewal-buttons");
        return buttons;
    }
}
