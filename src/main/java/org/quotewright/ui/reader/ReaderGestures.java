package org.quotewright.ui.reader;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Turns mouse and keys on the sheet into what the reader asks for. */
final class ReaderGestures {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double LINE = 40;

    private final ReaderView view;
    private final ReaderViewModel reader;
    private final ReaderDrags drags;
    private OptionalInt anchor = OptionalInt.empty();

    ReaderGestures(ReaderView view, ReaderViewModel reader, ReaderDrags drags) {
        this.view = view;
        this.reader = reader;
        this.drags = drags;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, this::leave);
        view.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            pressOther(event);
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        view.requestFocus();
        if (drags.press(event)) {
            anchor = OptionalInt.empty();
            return;
        }
        OptionalInt offset = view.insertionAt(event.getX(), event.getY());
        if (event.isShiftDown() && anchor.isPresent()) {
            offset.ifPresent(caret -> reader.mark(anchor.getAsInt(), caret));
        } else {
            anchor = offset;
            offset.ifPresent(caret -> reader.mark(caret, caret));
        }
    }

    /** What the menu will be about: marked words if they are there, or quotation and place. */
    private void pressOther(MouseEvent event) {
        OptionalInt offset = view.offsetAt(event.getX(), event.getY());
        boolean isMarked =
                reader.markedWordsProperty()
                        .get()
                        .filter(words -> offset.isPresent() && words.contains(offset.getAsInt()))
                        .isPresent();
        if (!isMarked) {
            view.quoteAt(event.getX(), event.getY()).ifPresent(reader::select);
            view.insertionAt(event.getX(), event.getY())
                    .ifPresent(caret -> reader.mark(caret, caret));
        }
    }

    private void drag(MouseEvent event) {
        if (drags.drag(event) || event.getButton() != MouseButton.PRIMARY || anchor.isEmpty()) {
            return;
        }
        double y = event.getY();
        if (y < 0 || y > view.getHeight()) {
            view.scroll(y < 0 ? y / 2 : (y - view.getHeight()) / 2);
        }
        view.insertionAt(event.getX(), y).ifPresent(caret -> reader.mark(anchor.getAsInt(), caret));
    }

    /** Words that the mouse cut are marked whole. */
    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && anchor.isPresent()) {
            reader.markWhole();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            view.offsetAt(event.getX(), event.getY()).ifPresent(reader::markWordAt);
        } else if (event.getClickCount() == 1 && !event.isShiftDown()) {
            view.quoteAt(event.getX(), event.getY()).ifPresent(reader::select);
        }
    }

    private void move(MouseEvent event) {
        reader.hover(view.quoteAt(event.getX(), event.getY()));
        drags.hover(event);
    }

    private void leave(MouseEvent event) {
        reader.hover(Optional.empty());
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                reader.zoomIn();
            } else {
                reader.zoomOut();
            }
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            reader.markedText().ifPresent(ReaderGestures::copy);
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown() && scrolls(event.getCode())) {
            event.consume();
        }
    }

    private boolean scrolls(KeyCode code) {
        double page = view.getHeight() * 0.9;
        switch (code) {
            case PAGE_DOWN -> view.scroll(page);
            case PAGE_UP -> view.scroll(-page);
            case DOWN -> view.scroll(LINE);
            case UP -> view.scroll(-LINE);
            case HOME -> view.scrollToEdge(true);
            case END -> view.scrollToEdge(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
