package org.quotewright.ui.reader;

import org.quotewright.model.Span;
import org.quotewright.ui.common.palette.SpeakerColour;

/**
 * One thing drawn behind a row's words.
 *
 * @param span cut to the row
 * @param depth 0 on the paper, 1 inside one quotation, and so on
 * @param height how many layers deep the things are that stand inside it; 0 where there are none
 */
record Layer(Kind kind, Span span, SpeakerColour colour, int depth, int height) {

    /** What is drawn, from back to front. */
    enum Kind {
        /** The ground of a speaker's own words. */
        TINT,
        /** The line under a quotation. */
        LINE,
        /** The line under a quotation that the analyst rejected. */
        REJECTED,
        /** The line under the mention of a speaker. */
        MENTION,
        /** The dots under a cue. */
        CUE
    }

    /** Whether it is filled, and not a line. */
    boolean isGround() {
        return kind == Kind.TINT;
    }
}
