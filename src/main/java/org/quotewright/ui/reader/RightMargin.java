package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import org.quotewright.model.QuoteId;
import org.quotewright.ui.common.control.KeptNodes;

/** Places the marks of a row's quotations beside the lines where they begin. */
final class RightMargin extends Group {

    private static final double SIZE = 1.3;

    private final KeptNodes<RowContent.Mark, QuoteMark> marks =
            new KeptNodes<>(getChildren(), QuoteMark::new, QuoteMark::show);

    RightMargin() {
        setManaged(false);
    }

    void show(List<RowContent.Mark> shown) {
        marks.show(shown);
    }

    /** The quotation whose mark is at a point of the row. */
    Optional<QuoteId> markAt(Point2D point) {
        return marks.nodes().stream()
                .filter(mark -> mark.getBoundsInParent().contains(point))
                .map(QuoteMark::quote)
                .findFirst();
    }

    void place(WordsPane words, Measures measures) {
        double size = SIZE * measures.em();
        double right = measures.sheetLeft() + measures.sheetWidth();
        double x = measures.marksLeft();
        double end = x;
        double y = Double.NEGATIVE_INFINITY;
        for (QuoteMark mark : marks.nodes()) {
            double line = words.getLayoutY() + line(mark, words) + 0.15 * measures.em();
            boolean sameLine = Math.abs(line - y) < size / 2;
            boolean fits = sameLine && end + mark.width(size) <= right;
            x = fits ? end : measures.marksLeft();
            y = fits ? y : Math.max(line, y + size);
            end = x + mark.width(size);
            mark.resizeRelocate(Math.round(x), Math.round(y), mark.width(size), size);
        }
    }

    private static double line(QuoteMark mark, WordsPane words) {
        return words.boxes(mark.coloured().spans().getFirst()).stream()
                .findFirst()
                .map(Rectangle2D::getMinY)
                .orElse(0.0);
    }
}
