package org.quotewright.ui.compare;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** Two halves beside each other, or below each other where words would not fit into half of it. */
final class Halves extends Pane {

    private final HalfPane left;
    private final HalfPane right;

    Halves(HalfPane left, HalfPane right) {
        super(left, right);
        this.left = left;
        this.right = right;
        getStyleClass().add("halves");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + gap() + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double half = widthOfEach(width);
        double ofLeft = left.prefHeight(half);
        double ofRight = right.prefHeight(half);
        double both = isBeside(width) ? Math.max(ofLeft, ofRight) : ofLeft + gap() + ofRight;
        return gap() + both;
    }

    @Override
    protected void layoutChildren() {
        double half = widthOfEach(getWidth());
        double top = gap();
        if (isBeside(getWidth())) {
            double height = getHeight() - top;
            left.resizeRelocate(0, top, half, height);
            right.resizeRelocate(half + gap(), top, half, height);
        } else {
            double height = left.prefHeight(half);
            left.resizeRelocate(0, top, half, height);
            right.resizeRelocate(0, top + height + gap(), half, right.prefHeight(half));
        }
    }

    private boolean isBeside(double width) {
        return width < 0 || width >= computePrefWidth(-1);
    }

    private double widthOfEach(double width) {
        if (width < 0) {
            return -1;
        }
        return isBeside(width) ? snapSpaceX((width - gap()) / 2) : width;
    }

    /** The stylesheet gives it as the space above. */
    private double gap() {
        return snappedTopInset();
    }
}
