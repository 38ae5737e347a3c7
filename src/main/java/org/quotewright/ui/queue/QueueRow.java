package org.quotewright.ui.queue;

import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.common.palette.SpeakerColour;

/** A quotation in the list; {@code number} counts in reading order from 1. */
public record QueueRow(
        QuoteId id,
        int number,
        QuoteState state,
        boolean flagged,
        String stateWords,
        String words,
        String speaker,
        String organisation,
        SpeakerColour colour) {

    /** Who speaks, as one cell shows it. */
    record Voice(String name, SpeakerColour colour) implements Comparable<Voice> {

        @Override
        public int compareTo(Voice other) {
            return name.compareTo(other.name);
        }
    }

    /** How far the quotation has come, as one cell shows it; the flagged ones come last. */
    record Progress(QuoteState state, boolean flagged, String words)
            implements Comparable<Progress> {

        @Override
        public int compareTo(Progress other) {
            int byState = state.compareTo(other.state);
            return byState == 0 ? Boolean.compare(flagged, other.flagged) : byState;
        }
    }

    Voice voice() {
        return new Voice(speaker, colour);
    }

    Progress progress() {
        return new Progress(state, flagged, stateWords);
    }
}
