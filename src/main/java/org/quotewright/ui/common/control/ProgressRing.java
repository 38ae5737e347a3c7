package org.quotewright.ui.common.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** How much of something is done, as a ring that closes clockwise from the top. */
public final class ProgressRing extends Region {

    private static final double TOP = 90;
    private static final double ROUND = 360;

    private final DoubleProperty share = new SimpleDoubleProperty();
    private final Circle track = new Circle();
    private final Arc done = new Arc();

    public ProgressRing() {
        getStyleClass().add("progress-ring");
        track.getStyleClass().add("track");
        done.getStyleClass().add("done");
        done.setType(ArcType.OPEN);
        done.setStartAngle(TOP);
        done.lengthProperty().bind(share.multiply(-ROUND));
        done.visibleProperty().bind(share.greaterThan(0));
        getChildren().addAll(track, done);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** From 0 to 1. */
    public DoubleProperty share() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        double centre = getWidth() / 2;
        double radius = centre - track.getStrokeWidth() / 2;
        track.setCenterX(centre);
        track.setCenterY(centre);
        track.setRadius(radius);
        done.setCenterX(centre);
        done.setCenterY(centre);
        done.setRadiusX(radius);
        done.setRadiusY(radius);
    }
}
