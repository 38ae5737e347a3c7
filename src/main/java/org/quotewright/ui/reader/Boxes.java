package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.quotewright.model.Span;

/** Where words stand inside a laid out text flow: one box a line, more where directions mix. */
final class Boxes {

    private static final double TOUCH = 1;

    private final TextFlow flow;
    private final Row row;

    /** For the words of a row; what reaches out of it is cut off. */
    Boxes(TextFlow flow, Row row) {
        this.flow = flow;
        this.row = row;
    }

    /** The boxes of these words from top to bottom; none where the row does not hold them. */
    List<Rectangle2D> of(Span span) {
        Optional<Span> own = row.span().filter(span::overlaps);
        if (own.isEmpty()) {
            return List.of();
        }
        int from = Math.max(span.begin(), row.begin()) - row.begin();
        int to = Math.min(span.end(), own.get().end()) - row.begin();
        LayoutInfo layout = flow.getLayoutInfo();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (TextLineInfo line : layout.getTextLines(false)) {
            int begin = Math.max(from, line.start());
            int end = trimmed(begin, Math.min(to, line.end()), line.end());
            if (begin < end) {
                boxes.addAll(joined(layout.getSelectionGeometry(begin, end, false)));
            }
        }
        return boxes;
    }

    /** Without the space at which the line was broken. */
    private int trimmed(int begin, int end, int lineEnd) {
        int trimmed = end;
        while (end == lineEnd && trimmed > begin && row.words().charAt(trimmed - 1) == ' ') {
            trimmed--;
        }
        return trimmed;
    }

    private static List<Rectangle2D> joined(List<Rectangle2D> parts) {
        List<Rectangle2D> boxes = new ArrayList<>();
        parts.stream()
                .filter(part -> part.getWidth() > 0)
                .sorted(
                        Comparator.comparingDouble(Rectangle2D::getMinY)
                                .thenComparingDouble(Rectangle2D::getMinX))
                .forEach(part -> join(boxes, part));
        return boxes;
    }

    private static void join(List<Rectangle2D> boxes, Rectangle2D part) {
        if (!boxes.isEmpty() && continues(boxes.getLast(), part)) {
            part = cover(boxes.removeLast(), part);
        }
        boxes.add(part);
    }

    private static boolean continues(Rectangle2D box, Rectangle2D part) {
        return Math.abs(box.getMinY() - part.getMinY()) < TOUCH
                && part.getMinX() <= box.getMaxX() + TOUCH;
    }

    private static Rectangle2D cover(Rectangle2D one, Rectangle2D other) {
        double right = Math.max(one.getMaxX(), other.getMaxX());
        double bottom = Math.max(one.getMaxY(), other.getMaxY());
        return new Rectangle2D(
                one.getMinX(), one.getMinY(), right - one.getMinX(), bottom - one.getMinY());
    }
}
