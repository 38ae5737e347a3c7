package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Draws one closed line with round corners about the boxes of consecutive lines. */
final class Outline {

    private final double grow;
    private final double radius;
    private final List<PathElement> path = new ArrayList<>();

    private Outline(double grow, double radius) {
        this.grow = grow;
        this.radius = radius;
    }

    /**
     * Boxes that meet across a line's end share a line; others have one each.
     *
     * @param grow how far outside of the boxes the line runs, in pixels
     */
    static List<PathElement> around(List<Rectangle2D> boxes, double grow, double radius) {
        Outline outline = new Outline(grow, radius);
        List<Rectangle2D> group = new ArrayList<>();
        for (Rectangle2D box : boxes) {
            if (!group.isEmpty() && !meet(group.getLast(), box)) {
                outline.close(group);
                group.clear();
            }
            group.add(box);
        }
        outline.close(group);
        return outline.path;
    }

    private static boolean meet(Rectangle2D upper, Rectangle2D lower) {
        return lower.getMinY() > upper.getMinY()
                && lower.getMinY() - upper.getMaxY() < upper.getHeight()
                && lower.getMinX() < upper.getMaxX()
                && upper.getMinX() < lower.getMaxX();
    }

    private void close(List<Rectangle2D> group) {
        if (group.isEmpty()) {
            return;
        }
        List<Point2D> corners = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            double right = group.get(i).getMaxX() + grow;
            corners.add(new Point2D(right, top(group, i)));
            corners.add(new Point2D(right, bottom(group, i)));
        }
        for (int i = group.size() - 1; i >= 0; i--) {
            double left = group.get(i).getMinX() - grow;
            corners.add(new Point2D(left, bottom(group, i)));
            corners.add(new Point2D(left, top(group, i)));
        }
        round(simplified(corners));
    }

    private double top(List<Rectangle2D> group, int i) {
        return i == 0 ? group.getFirst().getMinY() - grow : seam(group, i);
    }

    private double bottom(List<Rectangle2D> group, int i) {
        return i == group.size() - 1 ? group.getLast().getMaxY() + grow : seam(group, i + 1);
    }

    /** Half way between a line and the one above. */
    private static double seam(List<Rectangle2D> group, int i) {
        return Math.round((group.get(i - 1).getMaxY() + group.get(i).getMinY()) / 2);
    }

    private static List<Point2D> simplified(List<Point2D> corners) {
        List<Point2D> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point2D before = corners.get((i + corners.size() - 1) % corners.size());
            Point2D after = corners.get((i + 1) % corners.size());
            Point2D corner = corners.get(i);
            boolean straight =
                    Math.abs(before.getX() - corner.getX()) < 0.5
                            && Math.abs(after.getX() - corner.getX()) < 0.5;
            if (!straight) {
                kept.add(corner);
            }
        }
        return kept;
    }

    private void round(List<Point2D> corners) {
        int count = corners.size();
        for (int i = 0; i < count; i++) {
            Point2D corner = corners.get(i);
            Point2D into = towards(corner, corners.get((i + count - 1) % count));
            Point2D outOf = towards(corner, corners.get((i + 1) % count));
            path.add(
                    i == 0
                            ? new MoveTo(into.getX(), into.getY())
                            : new LineTo(into.getX(), into.getY()));
            path.add(new QuadCurveTo(corner.getX(), corner.getY(), outOf.getX(), outOf.getY()));
        }
        path.add(new ClosePath());
    }

    private Point2D towards(Point2D corner, Point2D neighbour) {
        double distance = corner.distance(neighbour);
        double step = distance == 0 ? 0 : Math.min(radius, distance / 2) / distance;
        return corner.interpolate(neighbour, step);
    }
}
