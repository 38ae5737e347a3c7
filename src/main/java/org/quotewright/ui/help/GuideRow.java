package org.quotewright.ui.help;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A row of a table: each cell has its share of the width, and all are as high as the highest. */
final class GuideRow extends Pane {

    private static final double GAP = 16;

    private final List<Double> shares;

    /**
     * @param shares of the width, one for each cell, 1 in all
     */
    GuideRow(List<Double> shares, List<? extends Region> cells) {
        this.shares = List.copyOf(shares);
        getChildren().addAll(cells);
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
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double highest = 0;
        for (int i = 0; i < shares.size(); i++) {
            Node cell = getChildren().get(i);
            highest = Math.max(highest, cell.prefHeight(widthOf(i, room)));
        }
        return snapSizeY(highest);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = widthOf(i, getWidth());
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }

    private double widthOf(int cell, double room) {
        return Math.floor(Math.max(0, room - GAP * (shares.size() - 1)) * shares.get(cell));
    }
}
