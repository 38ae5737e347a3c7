package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.SampleQuote;

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
}
