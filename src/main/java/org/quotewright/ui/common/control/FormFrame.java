package org.quotewright.ui.common.control;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/**
 * Shows a form as large as it wants to be, but no larger than this node's maximum: then the form
 * shrinks as far as it can and scrolls beyond that.
 */
public final class FormFrame extends ScrollPane {

    private final Parent form;

    public FormFrame(Parent form) {
        super(form);
        this.form = form;
        getStyleClass().add("form-frame");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
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
