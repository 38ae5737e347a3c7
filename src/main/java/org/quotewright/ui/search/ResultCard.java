package org.quotewright.ui.search;

import java.util.List;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.common.palette.SpeakerColour;

/**
 * A hit as shown: its snippet in parts, who said it, where, and how it stands.
 *
 * @param place the outlet and the date, as far as they are known
 * @param source the place and the heading
 */
record ResultCard(
        ArticleId article,
        QuoteId quote,
        List<Part> snippet,
        By by,
        String place,
        String source,
        QuoteState state,
        String stateWords) {

    /**
     * Who said it.
     *
     * @param principal whose initials and colour stand beside it
     * @param names of all who said it together
     * @param organisations those that they speak for; may be empty
     */
    record By(String principal, String names, String organisations, SpeakerColour colour) {}

    /** A stretch of the snippet. */
    record Part(String text, boolean isHit) {}
}
