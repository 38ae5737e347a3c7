package org.quotewright.ui.reader;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.quotewright.model.QuoteId;
import org.quotewright.ui.common.QuoteDrag;

/**
 * Drags a quotation by its words: among them the mouse marks words, but over words for somebody
 * else, or off the sheet, it carries the quotation there. With Shift it always marks.
 */
final class WordsDrag {

    private final ReaderView view;
    private final ReaderViewModel reader;
    private final QuoteDrag drag;
    private Optional<QuoteId> held = Optional.empty();
    private boolean carries;

    WordsDrag(ReaderView view, ReaderViewModel reader, QuoteDrag drag) {
        this.view = view;
        this.reader = reader;
        this.drag = drag;
    }

    void press(MouseEvent event) {
        carries = false;
        held =
                drag.isAllowed() && event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()
                        ? view.quoteAt(event.getX(), event.getY())
                        : Optional.empty();
    }

    boolean isHeld() {
        return held.isPresent();
    }

    /** True while the quotation is carried; nothing is marked then. */
    boolean drag(MouseEvent event) {
        boolean carried = carries;
        carries = held.isPresent() && (view.isOff(event) || isOnto(event));
        if (carries) {
            held.ifPresent(drag::begin);
            reader.previewDrop(offsetAt(event));
        } else if (carried) {
            drag.end();
        }
        view.setCursor(carries ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        return carries;
    }

    /** Off the sheet: from here on the mouse may be told of to others alone. */
    void leave() {
        if (held.isPresent()) {
            carries = true;
            held.ifPresent(drag::begin);
            reader.previewDrop(OptionalInt.empty());
        }
    }

    void release(MouseEvent event) {
        if (carries) {
            held.ifPresent(quote -> reader.drop(quote, offsetAt(event)));
        }
        letGo();
    }

    void letGo() {
        held = Optional.empty();
        carries = false;
    }

    private boolean isOnto(MouseEvent event) {
        OptionalInt offset = offsetAt(event);
        return offset.isPresent()
                && held.filter(quote -> reader.isOfSomebodyElse(quote, offset.getAsInt()))
                        .isPresent();
    }

    private OptionalInt offsetAt(MouseEvent event) {
        return view.isOff(event) ? OptionalInt.empty() : view.offsetAt(event.getX(), event.getY());
    }
}
