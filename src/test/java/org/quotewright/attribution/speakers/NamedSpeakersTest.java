package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class NamedSpeakersTest {

    @Test
    void namesWhoIsNotQuotedToo() {
        assertThat(
                        named(
                                "Ines Okoro opened the hearing. Marit Sund, who chairs Quay"
                                        + " Holdings, sat in the last row. “We wait,” Okoro"
                                        + " said."))
                .containsExactly(
                        new Speaker("Ines Okoro", SpeakerKind.PERSON),
                        new Speaker("Marit Sund", SpeakerKind.PERSON),
                        new Speaker("Quay Holdings", SpeakerKind.ORGANISATION));
    }

    @Test
    void namesEverybodyOnceAndInFull() {
        assertThat(named("Mr Sund left. Later Marit Sund came back, and Sund stayed."))
                .extracting(Speaker::name)
                .containsExactly("Marit Sund");
    }

    @Test
    void namesNoPlacesAndNoLoneWords() {
        assertThat(named("On Thursday the ferry to Sweden left the Northpier at noon.")).isEmpty();
    }

    private static List<Speaker> named(String text) {
        return NamedSpeakers.in(text);
    }
}
