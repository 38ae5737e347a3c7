package org.quotewright.ui.figures;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** Takes pictures of charts, as sharp as print needs them. */
final class Pictures {

    private static final double SHARPNESS = 2;

    private Pictures() {}

    static WritableImage of(Node chart) {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        return chart.snapshot(sharp, null);
    }
}
