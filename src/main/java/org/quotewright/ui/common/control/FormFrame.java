package org.quotewright.ui.common.control;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * Shows a form as large as it wants to be, but no larger than this node's maximum: then the form
 * shrinks as far as it can and scrolls beyond that, by keys too that nothing in it wants.
 */
public final class FormFrame extends ScrollPane {

    private static final double PAGE = 0.9;
    private static final double LINE = 40;

    private final Parent form;

    public FormFrame(Parent form) {
        super(form);
        this.form = form;
        getStyleClass().add("form-frame");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
    }

    private void scroll(KeyEvent key) {
        double hidden = form.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean isForm = key.getTarget() == form;
        double page = getViewportBounds().getHeight() * PAGE;
        OptionalDouble by =
                switch (key.getCode()) {
                    case PAGE_DOWN -> OptionalDouble.of(page);
                    case PAGE_UP -> OptionalDouble.of(-page);
                    case SPACE -> only(isForm, key.isShiftDown() ? -page : page);
                    case DOWN -> only(isForm, LINE);
                    case UP -> only(isForm, -LINE);
                    case END -> only(isForm, hidden);
                    case HOME -> only(isForm, -hidden);
                    default -> OptionalDouble.empty();
                };
        by.ifPresent(points -> {
            setVvalue(Math.max(0, Math.min(getVmax(), getVvalue() + points / hidden)));
            key.consume();
        });
    }

    /** While nothing in the form has the focus, which might be moved by these keys. */
    private static OptionalDouble only(boolean holds, double points) {
        return holds ? OptionalDouble.of(points) : OptionalDouble.empty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return form.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean isBiased = form.getContentBias() == Orientation.HORIZONTAL;
        return form.prefHeight(isBiased ? Math.min(form.prefWidth(-1), getMaxWidth()) : -1);
    }
}
