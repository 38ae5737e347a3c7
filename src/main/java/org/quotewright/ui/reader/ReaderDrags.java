package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;
import org.quotewright.review.WordStops.Edge;
import org.quotewright.ui.common.QuoteDrag;

/**
 * Drags edges of the selected quotation, and quotations, by their marks or by words marked in them,
 * onto words.
 */
final class ReaderDrags {

    private static final double REACH = 7;

    private final ReaderView view;
    private final ReaderViewModel reader;
    private final QuoteDrag drag;
    private final WordsDrag words;
    private Optional<Edge> edge = Optional.empty();
    private Optional<QuoteId> mark = Optional.empty();
    private boolean isMoved;

    ReaderDrags(ReaderView view, ReaderViewModel reader, QuoteDrag drag) {
        this.view = view;
        this.reader = reader;
        this.drag = drag;
        this.words = new WordsDrag(view, reader, drag);
        view.addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, left -> words.leave());
        view.sceneProperty()
                .subscribe(scene ->
                        Optional.ofNullable(scene)
                                .ifPresent(desk ->
                                        desk.addEventHandler(
                                                MouseDragEvent.MOUSE_DRAG_RELEASED,
                                                this::releaseElsewhere)));
    }

    /** True where the press takes hold of something; it marks no words then. */
    boolean press(MouseEvent event) {
        isMoved = false;
        edge = event.getButton() == MouseButton.PRIMARY ? edgeAt(event) : Optional.empty();
        mark =
                drag.isAllowed() && event.getButton() == MouseButton.PRIMARY && edge.isEmpty()
                        ? quoteAt(event)
                        : Optional.empty();
        if (!isHeld()) {
            words.press(event);
        }
        return isHeld();
    }

    /** Whose mark, or marked words, the mouse is on. */
    private Optional<QuoteId> quoteAt(MouseEvent event) {
        Optional<QuoteId> byMark = view.markAt(event.getX(), event.getY());
        return byMark.isPresent() || event.isShiftDown()
                ? byMark
                : view.markedQuoteAt(event.getX(), event.getY());
    }

    /** True while something is held. */
    boolean drag(MouseEvent event) {
        if (!isHeld()) {
            return words.drag(event);
        }
        isMoved = true;
        edge.ifPresent(held ->
                view.insertionAt(event.getX(), event.getY())
                        .ifPresent(offset -> reader.previewEdge(held, offset)));
        if (mark.isPresent()) {
            reader.previewDrop(offsetAt(event));
        }
        return true;
    }

    /** Says with the mouse's shape where an edge can be held. */
    void hover(MouseEvent event) {
        view.setCursor(edgeAt(event).isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    private boolean isHeld() {
        return edge.isPresent() || mark.isPresent();
    }

    private void begin(MouseEvent detected) {
        mark.ifPresent(drag::begin);
        if (mark.isPresent() || words.isHeld()) {
            view.startFullDrag();
        }
    }

    /** Whoever took the quotation has it by now. */
    private void releaseElsewhere(MouseDragEvent event) {
        if (view.isOff(event)) {
            words.letGo();
            drag.end();
        }
    }

    private void release(MouseEvent event) {
        Optional<Edge> held = edge;
        Optional<QuoteId> dragged = mark;
        edge = Optional.empty();
        mark = Optional.empty();
        if (dragged.isPresent() && !isMoved) {
            putCaret(event);
        }
        if (isMoved) {
            held.ifPresent(which ->
                    view.insertionAt(event.getX(), event.getY())
                            .ifPresent(offset -> reader.moveEdge(which, offset)));
            dragged.ifPresent(quote -> reader.drop(quote, offsetAt(event)));
        }
        words.release(event);
        drag.end();
    }

    /** Of the words at the mouse; none where something else lies over them. */
    private OptionalInt offsetAt(MouseEvent event) {
        return view.isOff(event) ? OptionalInt.empty() : view.offsetAt(event.getX(), event.getY());
    }

    /** A click takes nothing anywhere: marked words are let go. */
    private void putCaret(MouseEvent event) {
        view.insertionAt(event.getX(), event.getY()).ifPresent(caret -> reader.mark(caret, caret));
    }

    private Optional<Edge> edgeAt(MouseEvent event) {
        return reader.selectedQuote()
                .filter(quote -> drag.isAllowed())
                .map(ColouredQuote::spans)
                .flatMap(spans -> edge(spans, event));
    }

    private Optional<Edge> edge(List<Span> spans, MouseEvent event) {
        int begin = spans.getFirst().begin();
        int end = spans.getLast().end();
        boolean atEnd =
                view.boxesOf(new Span(end - 1, end)).stream()
                        .anyMatch(box -> isNear(box, box.getMaxX(), event));
        boolean atBegin =
                view.boxesOf(new Span(begin, begin + 1)).stream()
                        .anyMatch(box -> isNear(box, box.getMinX(), event));
        return atEnd ? Optional.of(Edge.END) : atBegin ? Optional.of(Edge.BEGIN) : Optional.empty();
    }

    private static boolean isNear(Rectangle2D box, double x, MouseEvent event) {
        return Math.abs(event.getX() - x) <= REACH
                && box.getMinY() - REACH <= event.getY()
                && event.getY() <= box.getMaxY() + REACH;
    }
}
