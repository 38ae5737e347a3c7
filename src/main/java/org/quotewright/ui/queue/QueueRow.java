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
        SpeakerColour colour) {}
