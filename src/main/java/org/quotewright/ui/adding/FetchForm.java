package org.quotewright.ui.adding;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.quotewright.ui.adding.PreviewButtons.Choice;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** Asks for the address of a page, and whether it is to be fetched. */
public final class FetchForm extends VBox {

    private final TextField address = new TextField();

    public FetchForm(FetchViewModel viewModel, Runnable close) {
        Messages messages = viewModel.messages();
        getStyleClass().add("fetch-form");
        address.setId("fetch-address");
        address.setPromptText(messages.text("fetch.prompt"));
        address.textProperty().bindBidirectional(viewModel.address());
        Label label = Texts.label(messages.text("fetch.address"), "form-heading");
        label.setLabelFor(address);
        Label question = Texts.wrapping(Texts.label("", "form-hint"));
        question.setId("fetch-question");
        question.textProperty().bind(viewModel.question());
        PreviewButtons buttons =
                new PreviewButtons(
                        new Choice(messages.text("fetch.leave"), close),
                        new Choice(
                                messages.text("fetch.take"),
                                () -> {
                                    close.run();
                                    viewModel.fetch();
                                }),
                        messages);
        buttons.serve(this, viewModel.isAddress());
        getChildren().addAll(label, address, question, buttons);
    }

    /** Once it stands in a window. */
    public void begin() {
        address.requestFocus();
        address.end();
    }
}
