package org.quotewright.ui.common.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** A whole line that can be clicked; the keys stay with the desk. */
public final class RowButton extends HBox {

    private Runnable handler = () -> {};

    public RowButton(String name, Runnable first, Node... parts) {
        super(parts);
        setAccessibleRole(AccessibleRole.BUTTON);
        become(name, first);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                handler.run();
            }
        });
    }

    /** Stands for something else from now on. */
    public void become(String newName, Runnable newHandler) {
        setAccessibleText(newName);
        handler = newHandler;
    }

    public void explain(String words) {
        Texts.tipOn(this, words);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            handler.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
