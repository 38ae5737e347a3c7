package org.quotewright.ui.reader;

import java.util.Optional;
import org.quotewright.model.Span;
import org.quotewright.ui.common.palette.SpeakerColour;

/** A stretch of a row set in one face: plain, or bold in the colour of the speaker it mentions. */
record TextRun(Span span, Optional<SpeakerColour> mention) {}
