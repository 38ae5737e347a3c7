package org.quotewright.ui.reader;

import org.quotewright.model.Span;
import org.quotewright.ui.common.palette.SpeakerColour;

/**
 * A speaker who speaks in a row, for the left margin.
 *
 * @param name in full, of all who speak together; empty where nobody is attributed
 * @param extent from the speaker's first quoted unit in the row to the last
 * @param announced false where the row before is the same speaker's alone
 */
record Voice(SpeakerColour colour, String initials, String name, Span extent, boolean announced) {

    boolean isSameSpeaker(Voice other) {
        return name.equals(other.name) && colour.equals(other.colour);
    }
}
