package org.quotewright.ui.reader;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.palette.SpeakerColour;

/** One layer as a shape behind the words. Its colours come from the stylesheet. */
final class LayerPath extends Path {

    private static final double LINE = 2;
    private static final double STEP = 2.5;
    private static final int DEEPEST = 2;
    private static final double RADIUS = 3;

    private Layer layer;

    LayerPath() {
        setManaged(false);
    }

    void show(Layer shown) {
        layer = shown;
        boolean hatched =
                layer.colour().hatched() && layer.colour().index() != SpeakerColour.NO_INDEX;
        Styles.set(
                this,
                Stream.of(styleClass(), layer.colour().styleClass(), hatched ? "hatched" : "")
                        .filter(each -> !each.isEmpty())
                        .toArray(String[]::new));
    }

    /** Draws the layer; {@code unit} is how many pixels make one of the design. */
    void place(Boxes boxes, double unit) {
        List<Rectangle2D> lines = boxes.of(layer.span());
        if (layer.isGround()) {
            getElements().setAll(Outline.around(ground(lines, unit), 0, RADIUS * unit));
            return;
        }
        setStrokeWidth(LINE * unit * (layer.kind() == Layer.Kind.REJECTED ? 0.5 : 1));
        dash(unit);
        getElements().setAll(lines.stream().flatMap(box -> under(box, unit)).toList());
    }

    private void dash(double unit) {
        switch (layer.kind()) {
            case CUE -> getStrokeDashArray().setAll(0.01, 2 * LINE * unit);
            case REJECTED -> getStrokeDashArray().setAll(4 * unit, 3 * unit);
            default -> getStrokeDashArray().clear();
        }
    }

    private Stream<PathElement> under(Rectangle2D box, double unit) {
        double y = bottom(box, unit) - LINE * unit / 2;
        return Stream.of(new MoveTo(box.getMinX() + unit, y), new LineTo(box.getMaxX(), y));
    }

    /** What stands inside a quotation keeps its line; the outer line runs below it. */
    private double bottom(Rectangle2D box, double unit) {
        return Math.round(box.getMaxY() + Math.min(DEEPEST, layer.height()) * STEP * unit);
    }

    private List<Rectangle2D> ground(List<Rectangle2D> boxes, double unit) {
        double inset = Math.min(DEEPEST, layer.depth()) * STEP * unit;
        return boxes.stream()
                .map(box -> ground(box, box.getMinY() + inset, bottom(box, unit)))
                .toList();
    }

    private static Rectangle2D ground(Rectangle2D box, double top, double bottom) {
        return new Rectangle2D(box.getMinX(), top, box.getWidth(), Math.max(1, bottom - top));
    }

    private String styleClass() {
        return switch (layer.kind()) {
            case TINT -> "quote-tint";
            case LINE -> "quote-line";
            case REJECTED -> "rejected-line";
            case MENTION -> "mention-line";
            case CUE -> "cue-line";
        };
    }
}
