package org.quotewright.ui.common.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.KeyNames;

/** A button that starts an action and shows its key; keys stay with the desk when it is clicked. */
public final class ActionButton extends Button {

    private final StringBinding key;
    private String meaning = "";

    public ActionButton(Action action, Messages messages, String... styleClasses) {
        super(messages.text(action.nameKey()));
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().addAll(styleClasses);
        setId(action.id().replace('.', '-'));
        key = Bindings.createStringBinding(() -> new KeyNames(messages).of(action), action.bound());
        key.subscribe(now -> showKey(messages.text(action.nameKey()), now));
        setFocusTraversable(false);
        disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !action.enabled().get(), action.enabled()));
        setOnAction(clicked -> action.start());
        WhyNot.on(this, why(action, messages));
    }

    /** Its name, and why it may not start now. */
    private static StringBinding why(Action action, Messages messages) {
        return Bindings.createStringBinding(
                () -> {
                    String name = messages.text(action.nameKey());
                    String why = action.whyNot();
                    return why.isEmpty() ? name : name + "\n" + messages.text(why);
                },
                action.enabled());
    }

    private void showKey(String name, String now) {
        setGraphic(now.isEmpty() ? null : new KeyCap(now));
        setTooltip(Texts.tip((now.isEmpty() ? name : name + "  ·  " + now) + meaning));
    }

    /** Says in the tooltip too what the action means. */
    public ActionButton explained(String meaning) {
        this.meaning = "\n" + meaning;
        setAccessibleHelp(meaning);
        getTooltip().setText(getTooltip().getText() + this.meaning);
        return this;
    }

    /** The key stands in the tooltip only. */
    public ActionButton quiet() {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        return this;
    }
}
