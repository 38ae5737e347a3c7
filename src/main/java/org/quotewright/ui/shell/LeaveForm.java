package org.quotewright.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** Asks whether the desk is to be closed while articles are being added, and says what becomes. */
public final class LeaveForm extends VBox {

    private final ImportViewModel imports;
    private final Messages messages;

    /**
     * @param stay goes on adding
     * @param leave closes the desk
     */
    public LeaveForm(ImportViewModel imports, Messages messages, Runnable stay, Runnable leave) {
        this.imports = imports;
        this.messages = messages;
        getStyleClass().add("leave-form");
        Label told = Texts.wrapping(new Label());
        told.setId("leave-told");
        told.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::told, imports.running(), imports.task().words()));
        Button close = button("leave-now", "leaving.leave", leave);
        Button adding = button("leave-stay", "leaving.stay", stay);
        adding.setDefaultButton(true);
        adding.getStyleClass().add("primary");
        FlowPane buttons = new FlowPane(close, adding);
        buttons.getStyleClass().add("renewal-buttons");
        getChildren()
                .addAll(
                        Texts.label(messages.text("leaving.heading"), "form-heading"),
                        told,
                        buttons);
    }

    private String told() {
        return imports.running().get()
                ? messages.text("leaving.told", imports.done(), imports.task().total())
                : messages.text("leaving.over");
    }

    private Button button(String id, String key, Runnable work) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(clicked -> work.run());
        return button;
    }
}
