package org.quotewright.ui.common;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;
import org.quotewright.model.QuoteId;

/** Where a quotation that the mouse drags can be dropped: lights up beneath it and takes it. */
public final class QuoteTarget {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final PseudoClass AWAITING = PseudoClass.getPseudoClass("awaiting");

    private final Node node;
    private final QuoteDrag drag;
    private final BooleanSupplier isTarget;
    private final Consumer<QuoteId> take;

    private QuoteTarget(
            Node node, QuoteDrag drag, BooleanSupplier isTarget, Consumer<QuoteId> take) {
        this.node = node;
        this.drag = drag;
        this.isTarget = isTarget;
        this.take = take;
    }

    /**
     * @param isTarget whether the node stands for somebody now
     */
    public static void on(
            Node node, QuoteDrag drag, BooleanSupplier isTarget, Consumer<QuoteId> take) {
        QuoteTarget target = new QuoteTarget(node, drag, isTarget, take);
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, over -> target.lightUp(true));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, exited -> target.lightUp(false));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, released -> target.drop());
    }

    /** Has what holds targets stand out while a quotation is dragged. */
    public static void await(Node targets, QuoteDrag drag) {
        drag.dragged()
                .subscribe(quote -> targets.pseudoClassStateChanged(AWAITING, quote.isPresent()));
    }

    private void lightUp(boolean isOver) {
        node.pseudoClassStateChanged(
                DROPPING, isOver && isTarget.getAsBoolean() && drag.dragged().get().isPresent());
    }

    private void drop() {
        lightUp(false);
        if (isTarget.getAsBoolean()) {
            drag.dragged().get().ifPresent(take);
            drag.end();
        }
    }
}
