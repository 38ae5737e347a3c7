package org.quotewright.ui.articles;

import org.quotewright.model.Speaker;
import org.quotewright.ui.common.palette.SpeakerColour;

/** A speaker of the article on the desk, with the number of quotations. */
record SpeakerRow(Speaker speaker, String detail, SpeakerColour colour, int quotes) {}
