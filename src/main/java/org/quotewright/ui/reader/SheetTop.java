package org.quotewright.ui.reader;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The desk above the sheet and its round upper corners, drawn over the sheet's straight sides. */
final class SheetTop extends Pane {

    private static final double RADIUS = 0.85;
    private static final double OVER = 6;

    private final Path desk = new Path();
    private final Path edge = new Path();

    SheetTop() {
        desk.getStyleClass().setAll("sheet-surroundings");
        edge.getStyleClass().setAll("sheet-edge");
        getChildren().setAll(desk, edge);
        setManaged(false);
        setMouseTransparent(true);
    }

    void place(Measures measures) {
        double radius = RADIUS * measures.em();
        double left = measures.sheetLeft();
        double right = left + measures.sheetWidth();
        double top = measures.above();
        desk.getElements()
                .setAll(
                        new MoveTo(left - OVER, top + radius),
                        new LineTo(left - OVER, 0),
                        new LineTo(right + OVER, 0),
                        new LineTo(right + OVER, top + radius));
        desk.getElements().addAll(upperEdge(right, left, top, radius, false));
        edge.getElements().setAll(new MoveTo(left - 0.5, top + radius));
        edge.getElements().addAll(upperEdge(left - 0.5, right + 0.5, top + 0.5, radius, true));
    }

    private static List<PathElement> upperEdge(
            double from, double to, double top, double radius, boolean clockwise) {
        double inward = Math.copySign(radius, to - from);
        return List.of(
                new LineTo(from, top + radius),
                new ArcTo(radius, radius, 0, from + inward, top, false, clockwise),
                new LineTo(to - inward, top),
                new ArcTo(radius, radius, 0, to, top + radius, false, clockwise));
    }
}
