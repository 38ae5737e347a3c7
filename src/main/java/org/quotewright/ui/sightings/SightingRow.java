package org.quotewright.ui.sightings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.review.sightings.WordDifference;

/**
 * One article's version of the selected statement.
 *
 * @param place where and when it stands, in words
 * @param by who is said to have said it, and its state, in words
 * @param pieces what stands otherwise than in the version agreed on
 * @param ticked whether it gets the speaker of the selected version
 */
record SightingRow(
        Sighting sighting,
        String place,
        String by,
        List<WordDifference.Piece> pieces,
        BooleanProperty ticked) {

    SightingRow {
        pieces = List.copyOf(pieces);
    }
}
