package org.quotewright.ui.sightings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.review.sightings.Sighting;

/**
 * What is ticked, by quotation, however often the list is read. Open versions start with a tick;
 * one that names somebody whom the version selected first does not name has none until the analyst
 * ticks it: that name would go.
 */
final class Ticks {

    private final Map<QuoteId, Boolean> left = new HashMap<>();
    private final Set<QuoteId> chosen = new HashSet<>();

    /**
     * Ticks versions as they were left, or as they start.
     *
     * @param first the version that is selected first, from 0; -1 where there is none
     */
    void set(List<SightingRow> versions, int first) {
        Optional<Sighting> model = model(versions, first);
        for (SightingRow row : versions) {
            QuoteId quote = row.sighting().quote();
            boolean loses = model.filter(it -> loses(row.sighting(), it)).isPresent();
            boolean before = left.getOrDefault(quote, row.sighting().state() == QuoteState.OPEN);
            row.ticked().set(before && (chosen.contains(quote) || !loses));
            row.ticked().subscribe(ticked -> left.put(quote, ticked));
            row.ticked().subscribe((was, is) -> chosen.add(quote));
        }
    }

    private static boolean loses(Sighting version, Sighting model) {
        return !version.namedBeyond(model).isEmpty();
    }

    /** Where that one names nobody, the first that names somebody. */
    private static Optional<Sighting> model(List<SightingRow> versions, int first) {
        return versions.stream()
                .skip(Math.max(first, 0))
                .map(SightingRow::sighting)
                .filter(sighting -> !sighting.named().isEmpty())
                .findFirst();
    }

    /** An accepted one where there is any, as it was looked at; -1 where there is none at all. */
    static int bestKnown(List<SightingRow> versions) {
        for (int i = 0; i < versions.size(); i++) {
            Sighting sighting = versions.get(i).sighting();
            if (sighting.state().isAccepted() && !sighting.by().isEmpty()) {
                return i;
            }
        }
        return versions.isEmpty() ? -1 : 0;
    }
}
