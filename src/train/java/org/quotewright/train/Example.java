package org.quotewright.train;

import org.quotewright.attribution.tagging.Window;
import org.quotewright.model.Span;

/**
 * A window with its labels: a line of the prepared files, which the Java and the Python trainer
 * share.
 *
 * @param article the article's id
 * @param core the first token decided on and the one after the last, counted within the window
 * @param firsts the place of each token's first piece
 * @param begins where each token begins, in code points of the article
 * @param ends where each token ends, in code points of the article
 * @param tags a tag of an attribution for each token of the core
 * @param mentions a tag of a mention for each token of the core; empty where none are known
 * @param links rows of relation (0 content to cue, 1 cue to source), token and linked token,
 *     counted within the window; -1 where there is nothing to link
 */
record Example(
        String article,
        int[] core,
        int[] pieces,
        int[] shapes,
        int[] marks,
        int[] places,
        int[] firsts,
        int[] begins,
        int[] ends,
        int[] tags,
        int[] mentions,
        int[][] links) {

    int length() {
        return pieces.length;
    }

    int coreTokens() {
        return core[1] - core[0];
    }

    /**
     * The window that this is of.
     *
     * @param coreBegin the first token of its core, counted within the article
     */
    Window window(int coreBegin) {
        int begin = coreBegin - core[0];
        return new Window(
                new Span(begin, begin + begins.length),
                new Span(coreBegin, begin + core[1]),
                pieces,
                shapes,
                marks,
                places,
                firsts);
    }
}
