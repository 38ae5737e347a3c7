package org.quotewright.attribution.tagging;

import org.quotewright.model.Span;

/**
 * A stretch of a text's tokens that the network reads at once. All arrays but {@code firsts} hold a
 * value a piece, the opening and closing piece included.
 *
 * @param tokens the tokens read, as indexes into the layout's
 * @param core the tokens among these that this window decides on; the others are context. The cores
 *     of a text's windows cover its tokens once, in order
 * @param firsts the place of the first piece of each token read
 */
public record Window(
        Span tokens,
        Span core,
        int[] pieces,
        int[] shapes,
        int[] marks,
        int[] places,
        int[] firsts) {

    /** The place of the first piece of the token with that index in the layout. */
    public int firstOf(int token) {
        return firsts[token - tokens.begin()];
    }
}
