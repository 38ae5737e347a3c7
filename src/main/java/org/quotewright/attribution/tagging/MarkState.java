package org.quotewright.attribution.tagging;

import java.util.Arrays;
import java.util.List;
import org.quotewright.model.Span;
import org.quotewright.text.MarkKind;
import org.quotewright.text.QuotedStretch;
import org.quotewright.text.TextLayout;
import org.quotewright.text.Token;

/** How a token stands to quotation marks. The order is the model's. */
public enum MarkState {
    OUTSIDE,
    OPENING,
    INSIDE,
    INSIDE_UNCLOSED,
    INSIDE_SINGLE,
    CLOSING;

    /** The state of every token of the text; dashes of dialogue do not count as marks. */
    static MarkState[] of(TextLayout layout) {
        MarkState[] states = new MarkState[layout.tokens().size()];
        Arrays.fill(states, OUTSIDE);
        for (QuotedStretch stretch : layout.quotedStretches()) {
            if (stretch.opening() != MarkKind.DASH) {
                mark(layout, stretch, states);
            }
        }
        return states;
    }

    private static void mark(TextLayout layout, QuotedStretch stretch, MarkState[] states) {
        List<Token> tokens = layout.tokens();
        Span span = stretch.span();
        int token = layout.firstTokenFrom(span.begin());
        while (token < tokens.size() && tokens.get(token).begin() < span.end()) {
            states[token] = stateIn(stretch, tokens.get(token));
            token++;
        }
    }

    private static MarkState stateIn(QuotedStretch stretch, Token token) {
        if (token.end() <= stretch.inner().begin()) {
            return OPENING;
        }
        if (token.begin() >= stretch.inner().end()) {
            return CLOSING;
        }
        if (!stretch.isClosed()) {
            return INSIDE_UNCLOSED;
        }
        return stretch.opening() == MarkKind.SINGLE ? INSIDE_SINGLE : INSIDE;
    }
}
