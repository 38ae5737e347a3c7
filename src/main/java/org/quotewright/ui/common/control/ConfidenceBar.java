package org.quotewright.ui.common.control;

import javafx.scene.layout.Region;

/** How sure the desk is, as a bar. */
public final class ConfidenceBar extends Region {

    private final Region filled = new Region();
    private double share;

    public ConfidenceBar() {
        getStyleClass().add("confidence-bar");
        filled.getStyleClass().add("filled");
        getChildren().add(filled);
        setMaxHeight(USE_PREF_SIZE);
    }

    public ConfidenceBar(double share) {
        this();
        show(share);
    }

    /** A share from 0 to 1; more than nothing is never shown as nothing. */
    public void show(double newShare) {
        share = newShare;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = share > 0 ? Math.max(share * getWidth(), getHeight()) : 0;
        filled.resizeRelocate(0, 0, width, getHeight());
    }
}
