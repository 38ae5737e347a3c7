package org.quotewright.review.comparison;

import java.util.List;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;

/**
 * What analysts entered in the right project on a speaker whose words they confirmed there, and
 * that the left one does not know.
 *
 * @param speaker as the left project names it
 * @param there the right project's entry
 * @param aliases with the right project's sources
 * @param affiliations with the right project's sources
 * @param attributes that were entered there alone
 */
public record EnteredSpeaker(
        Speaker speaker,
        SpeakerId there,
        List<Alias> aliases,
        List<DatedAffiliation> affiliations,
        List<Attribute> attributes) {

    public EnteredSpeaker {
        aliases = List.copyOf(aliases);
        affiliations = List.copyOf(affiliations);
        attributes = List.copyOf(attributes);
    }

    public boolean isNothing() {
        return aliases.isEmpty() && affiliations.isEmpty() && attributes.isEmpty();
    }
}
