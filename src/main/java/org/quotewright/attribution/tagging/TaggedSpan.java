package org.quotewright.attribution.tagging;

import org.quotewright.model.Span;

/**
 * A span that the tags say.
 *
 * @param tokens as indexes into the layout's
 * @param window the number of the window that decided on its first token
 */
record TaggedSpan(SpanKind kind, Span tokens, int window) {

    int begin() {
        return tokens.begin();
    }
}
