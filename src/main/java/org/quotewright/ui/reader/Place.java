package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.quotewright.model.Span;

/** Brings words of the sheet into view. */
final class Place {

    private static final double EDGE = 0.08;
    private static final double EYE = 0.3;

    private final RowFlow flow;
    private final ReaderViewModel reader;

    Place(RowFlow flow, ReaderViewModel reader) {
        this.flow = flow;
        this.reader = reader;
    }

    void revealSelected() {
        selected().ifPresent(this::reveal);
    }

    /** Moves nothing where the words are in view already and not at the very edge. */
    void reveal(Span words) {
        rowOf(words)
                .ifPresent(row -> {
                    if (flow.cellOf(row).isEmpty()) {
                        flow.goTo(row, EYE * flow.getHeight());
                        flow.layout();
                    }
                    flow.cellOf(row).ifPresent(cell -> reveal(cell, words));
                });
    }

    /** Whether any of the selected quotation was in view when the rows were laid out last. */
    boolean isSelectedSeen() {
        return selected()
                .flatMap(words ->
                        rowOf(words).flatMap(flow::cellOf).map(cell -> isSeen(cell, words)))
                .orElse(false);
    }

    private boolean isSeen(ParagraphCell cell, Span words) {
        return cell.boxesOf(words).stream()
                .anyMatch(box -> box.getMaxY() > 0 && box.getMinY() < flow.getHeight());
    }

    private Optional<Span> selected() {
        return reader.sheetProperty()
                .get()
                .flatMap(shown -> reader.selectedProperty().get().flatMap(shown::quote))
                .map(quote -> quote.spans().getFirst());
    }

    private Optional<Integer> rowOf(Span words) {
        return reader.sheetProperty().get().map(shown -> shown.rowOf(words.begin()));
    }

    private void reveal(ParagraphCell cell, Span words) {
        List<Rectangle2D> boxes = cell.node().words().boxes(words);
        if (boxes.isEmpty()) {
            return;
        }
        double above = cell.getLayoutY() + cell.node().words().getLayoutY();
        double top = above + boxes.getFirst().getMinY();
        double bottom = above + boxes.getLast().getMaxY();
        double height = flow.getHeight();
        if (top < EDGE * height || bottom > (1 - EDGE) * height) {
            boolean tall = bottom - top > (1 - EYE - EDGE) * height;
            flow.scrollBy(top - (tall ? EDGE : EYE) * height);
            flow.layout();
        }
    }
}
