package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.quotewright.model.Span;

/** The caret between two units of a row, and the handles at the edges of the selected quotation. */
final class Carets {

    private static final double OVER = 3;

    private final Path caret = path("text-caret");
    private final Path handles = path("edge-handles");
    private OptionalInt at = OptionalInt.empty();
    private Optional<Emphasis> selected = Optional.empty();

    List<Node> nodes() {
        return List.of(handles, caret);
    }

    boolean isAt(OptionalInt offset) {
        return at.equals(offset);
    }

    void show(OptionalInt offset) {
        at = offset;
    }

    void showEdgesOf(Optional<Emphasis> emphasis) {
        selected = emphasis;
    }

    void place(Boxes boxes, double unit) {
        caret.getElements().clear();
        handles.getElements().clear();
        at.ifPresent(offset ->
                before(boxes, offset)
                        .or(() -> behind(boxes, offset))
                        .ifPresent(line -> draw(caret, line, unit)));
        selected.map(Emphasis::outlined)
                .ifPresent(spans -> {
                    before(boxes, spans.getFirst().begin())
                            .ifPresent(line -> draw(handles, line, unit));
                    behind(boxes, spans.getLast().end())
                            .ifPresent(line -> draw(handles, line, unit));
                });
    }

    /** The edge before the unit at the offset. */
    private static Optional<Rectangle2D> before(Boxes boxes, int offset) {
        return boxes.of(new Span(offset, offset + 1)).stream()
                .findFirst()
                .map(box -> line(box, box.getMinX()));
    }

    private static Optional<Rectangle2D> behind(Boxes boxes, int offset) {
        return offset == 0
                ? Optional.empty()
                : boxes.of(new Span(offset - 1, offset)).stream()
                        .reduce((one, other) -> other)
                        .map(box -> line(box, box.getMaxX()));
    }

    private static Rectangle2D line(Rectangle2D box, double x) {
        return new Rectangle2D(x, box.getMinY(), 0, box.getHeight());
    }

    private static void draw(Path path, Rectangle2D line, double unit) {
        path.getElements()
                .addAll(
                        new MoveTo(line.getMinX(), line.getMinY() - OVER * unit),
                        new LineTo(line.getMinX(), line.getMaxY() + OVER * unit));
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClass);
        path.setManaged(false);
        return path;
    }
}
