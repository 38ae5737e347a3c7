package org.quotewright.app;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import com.sun.glass.ui.View;
import com.sun.javafx.stage.WindowHelper;
import com.sun.javafx.tk.quantum.WindowStage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A drag that comes from another program, given to JavaFX where its platforms give theirs: the
 * headless one has none of its own.
 */
final class OutsideDrag {

    private final Node over;
    private final Carried carried;

    private OutsideDrag(Node over, Carried carried) {
        this.over = over;
        this.carried = carried;
    }

    static OutsideDrag ofFiles(Node over, List<Path> files) {
        return of(
                over,
                Clipboard.FILE_LIST_TYPE,
                files.stream().map(Path::toString).toArray(String[]::new));
    }

    static OutsideDrag ofText(Node over, String words) {
        return of(over, Clipboard.TEXT_TYPE, words);
    }

    static OutsideDrag ofAddress(Node over, String address) {
        return of(over, Clipboard.URI_TYPE, address);
    }

    /** Whether it may be dropped there. */
    boolean hovers() {
        return give((events, view, x, y) -> {
            events.handleDragEnter(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
            return events.handleDragOver(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
        });
    }

    /** Whether it was taken. */
    boolean drops() {
        return give(this::drop);
    }

    /**
     * As GTK has it where the other program is slow to say what it offers: the platform goes on
     * while it waits, and the drop comes before an answer to what only hovers.
     */
    void dropsWhileItIsAskedWhatItOffers() {
        give((events, view, x, y) -> {
            events.handleDragEnter(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
            carried.whenAsked = () -> drop(events, view, x, y);
            return events.handleDragOver(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
        });
    }

    private int drop(View.EventHandler events, View view, int x, int y) {
        return events.handleDragDrop(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
    }

    void leaves() {
        give((events, view, x, y) -> {
            events.handleDragLeave(view, carried);
            return Clipboard.ACTION_NONE;
        });
    }

    private static OutsideDrag of(Node over, String type, Object content) {
        return inFx(() -> new OutsideDrag(over, new Carried(type, content)));
    }

    private boolean give(Event event) {
        int action =
                inFx(() -> {
                    Scene scene = over.getScene();
                    View view =
                            ((WindowStage) WindowHelper.getPeer(scene.getWindow()))
                                    .getPlatformWindow()
                                    .getView();
                    Point2D middle =
                            over.localToScene(
                                    over.getLayoutBounds().getCenterX(),
                                    over.getLayoutBounds().getCenterY());
                    return event.at(
                            view.getEventHandler(), view, (int) middle.getX(), (int) middle.getY());
                });
        return action == Clipboard.ACTION_COPY;
    }

    private static <T> T inFx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private interface Event {

        int at(View.EventHandler events, View view, int x, int y);
    }

    /** What another program offers. */
    private static final class Carried extends ClipboardAssistance {

        private final String type;
        private final Object content;
        private Runnable whenAsked = () -> {};

        private Carried(String type, Object content) {
            super(Clipboard.DND);
            this.type = type;
            this.content = content;
        }

        @Override
        public String[] getMimeTypes() {
            return new String[] {type};
        }

        @Override
        public Object getData(String wanted) {
            Runnable meanwhile = whenAsked;
            whenAsked = () -> {};
            meanwhile.run();
            return wanted.equals(type) ? content : null;
        }

        @Override
        public int getSupportedSourceActions() {
            return Clipboard.ACTION_COPY;
        }
    }
}
