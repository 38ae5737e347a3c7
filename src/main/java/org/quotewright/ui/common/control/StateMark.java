package org.quotewright.ui.common.control;

import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import org.quotewright.model.QuoteState;

/** The mark of a quotation's state: a shape and a colour for each. */
public final class StateMark extends Label {

    private static final Map<QuoteState, String> SHAPES =
            Map.of(
                    QuoteState.OPEN, "○",
                    QuoteState.VERIFIED, "✓",
                    QuoteState.CORRECTED, "✎",
                    QuoteState.REJECTED, "–");

    public StateMark() {
        setMinWidth(USE_PREF_SIZE);
    }

    public StateMark(QuoteState state, boolean flagged) {
        this();
        show(state, flagged);
    }

    public void show(QuoteState state, boolean flagged) {
        setText(SHAPES.get(state) + (flagged ? " ⚑" : ""));
        Styles.set(this, "label", "state-mark", state.name().toLowerCase(Locale.ROOT));
    }
}
