package org.quotewright.ui.decision;

import org.quotewright.ui.common.palette.SpeakerColour;

/** A speaker as shown, with the organisation and the role at hand. */
record Person(String name, String organisation, String role, SpeakerColour colour) {}
