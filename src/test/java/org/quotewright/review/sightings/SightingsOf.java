package org.quotewright.review.sightings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Progress;

/** Direct quotations, each in an article of its own. */
final class SightingsOf {

    private final List<Sighting> sightings = new ArrayList<>();

    /** Those named with "and" between them said it together. */
    SightingsOf by(String speakers, String words) {
        long number = sightings.size() + 1L;
        sightings.add(
                new Sighting(
                        new QuoteId(number),
                        new Place(new ArticleId(number), "Article", "Post", Optional.empty()),
                        QuoteType.DIRECT,
                        QuoteState.OPEN,
                        Stream.of(speakers.split(" and "))
                                .map(speaker ->
                                        new AttributedSpeaker(
                                                new Speaker(speaker, SpeakerKind.PERSON),
                                                new Affiliation("", "", List.of())))
                                .toList(),
                        words));
        return this;
    }

    List<Statement> statements() {
        Grouping grouping = new Grouping();
        sightings.forEach(grouping::add);
        return grouping.statements(Progress.NONE);
    }

    /** The numbers of the quotations of each statement. */
    List<List<Long>> groups() {
        return statements().stream()
                .map(statement -> statement.quotes().stream().map(QuoteId::value).toList())
                .toList();
    }
}
