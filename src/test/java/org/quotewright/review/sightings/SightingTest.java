package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class SightingTest {

    private static Sighting sighting() {
        QuoteInContext quote =
                SampleQuote.of(7, "He said:  one\n two \nthree.", " one\n two \n")
                        .article(3)
                        .by("Ada Lind", "mayor", "Nordport")
                        .in(QuoteState.VERIFIED)
                        .build();
        return Sighting.of(quote.article(), quote.quote());
    }

    @Test
    void hasItsWordsOnOneLine() {
        assertThat(sighting().words()).isEqualTo("one two");
    }

    @Test
    void knowsWhereItWasSeen() {
        Place place = sighting().place();
        assertThat(place.article().value()).isEqualTo(3);
        assertThat(place.heading()).isEqualTo("Bridge opens early");
        assertThat(place.outlet()).isEqualTo("The Harbour Post");
        assertThat(sighting().date()).contains(LocalDate.of(2024, 5, 17));
    }

    @Test
    void hasTheQuotationsStateAndSpeaker() {
        assertThat(sighting().quote().value()).isEqualTo(7);
        assertThat(sighting().state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(sighting().speaker()).isEqualTo("Ada Lind");
        assertThat(sighting().isVerbatim()).isTrue();
    }

    @Test
    void namesAllWhoSaidItTogether() {
        Sighting joint = by("Ada Lind", "Bo Holm");
        assertThat(joint.speaker()).isEqualTo("Ada Lind, Bo Holm");
        assertThat(joint.organisation()).isEqualTo("Nordport");
        assertThat(joint.contradicts(by("Bo Holm"))).isFalse();
        assertThat(joint.contradicts(by("Bo Holm", "Cara Ek"))).isTrue();
    }

    @Test
    void tellsWhomItNamesBeyondAnother() {
        Sighting joint = by("Ingrid Ørsted", "Paul Nkemelu");
        assertThat(joint.namedBeyond(by("Paul Nkemélu")))
                .extracting(Speaker::name)
                .containsExactly("Ingrid Ørsted");
        assertThat(by("Paul Nkemelu").namedBeyond(joint)).isEmpty();
    }

    @Test
    void placesElsewhereWhomItGivesAnotherOrganisation() {
        Sighting joint = by("Ada Lind", "Bo Holm");
        assertThat(joint.placesElsewhere(by("Bo Holm"))).isFalse();
        Sighting other = of(List.of(speaker("Bo Holm", "Karsund")));
        assertThat(joint.placesElsewhere(other)).isTrue();
        assertThat(by("Cara Ek").placesElsewhere(other)).isFalse();
        assertThat(of(List.of(speaker("Bo Holm", ""))).placesElsewhere(other)).isFalse();
    }

    @Test
    void changesWhereItsSpeakersAreOthersThanThoseGiven() {
        Sighting joint = by("Ada Lind", "Bo Holm");
        assertThat(joint.isChangedBy(by("Ada Lind", "Bo Holm").by())).isFalse();
        assertThat(joint.isChangedBy(by("Ada Lind").by())).isTrue();
        assertThat(by("Ada Lind").isChangedBy(joint.by())).isTrue();
    }

    private static Sighting by(String... names) {
        return of(Stream.of(names).map(name -> speaker(name, "Nordport")).toList());
    }

    private static AttributedSpeaker speaker(String name, String organisation) {
        return new AttributedSpeaker(
                new Speaker(name, SpeakerKind.PERSON),
                new Affiliation("", organisation, List.of()));
    }

    private static Sighting of(List<AttributedSpeaker> speakers) {
        Sighting one = sighting();
        return new Sighting(
                one.quote(), one.place(), one.type(), one.state(), speakers, one.words());
    }
}
