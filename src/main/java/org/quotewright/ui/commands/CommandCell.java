package org.quotewright.ui.commands;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.control.KeyCap;
import org.quotewright.ui.common.control.Texts;

/** A command with its group and its keys; pale while it may not start. */
final class CommandCell extends ListCell<Action> {

    private static final PseudoClass OUT_OF_REACH = PseudoClass.getPseudoClass("out-of-reach");

    private final Messages messages;

    CommandCell(Messages messages, Consumer<Action> take) {
        this.messages = messages;
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Action action, boolean empty) {
        super.updateItem(action, empty);
        boolean shown = !empty && action != null;
        pseudoClassStateChanged(OUT_OF_REACH, shown && !action.enabled().get());
        setGraphic(shown ? line(action) : null);
        setAccessibleText(shown ? spoken(action) : null);
    }

    private HBox line(Action action) {
        Label name = Texts.label(messages.text(action.nameKey()), "command-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(action.whyNot().isEmpty() ? 0 : USE_PREF_SIZE);
        HBox line = new HBox(name, beside(action));
        line.getStyleClass().add("command-line");
        new KeyNames(messages)
                .all(action).stream().limit(2).map(KeyCap::new).forEach(line.getChildren()::add);
        return line;
    }

    /** The group, or why the command may not start now. */
    private Label beside(Action action) {
        String why = action.whyNot();
        if (!why.isEmpty()) {
            Label reason = Texts.label(messages.text(why), "article-detail");
            HBox.setHgrow(reason, Priority.ALWAYS);
            return reason;
        }
        Label group = new Label(messages.text("actions." + action.group()));
        group.getStyleClass().add("article-detail");
        group.setMinWidth(USE_PREF_SIZE);
        return group;
    }

    private String spoken(Action action) {
        String why = action.whyNot();
        return messages.text(action.nameKey())
                + ", "
                + String.join(", ", new KeyNames(messages).all(action))
                + (why.isEmpty() ? "" : ", " + messages.text(why));
    }
}
