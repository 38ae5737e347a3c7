package org.quotewright.ui.common.control;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Verdict;

/**
 * How far the review of a quotation has come, as a shape drawn by the sheet: in the text's size,
 * and without a font that a machine may lack.
 */
public final class StateShape extends Region {

    private static final String FLAGGED = "flagged";

    private StateShape(String shape) {
        draw(shape);
    }

    public StateShape() {
        this(name(QuoteState.OPEN));
    }

    /** What stands beside the shape of a flagged quotation. */
    public static StateShape flag() {
        return new StateShape(FLAGGED);
    }

    /** The style class of its shape; a second look goes before the state. */
    public static String name(Verdict verdict) {
        return verdict.lookAgain() ? "look-again" : name(verdict.state());
    }

    private static String name(QuoteState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public void show(Verdict verdict) {
        draw(name(verdict));
    }

    void show(QuoteState state) {
        draw(name(state));
    }

    private void draw(String shape) {
        Styles.set(this, "state-shape", shape);
    }
}
