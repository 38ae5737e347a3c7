package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.SpeakerKind;

class LoneCompaniesTest {

    @Test
    void isACompanyWhereItSaysSoInANote() {
        AttributedSpeaker speaker = speaker("Rates fell. Velmor said in a note that it was time.");
        assertThat(speaker.speaker().kind()).isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(speaker.affiliation().organisation()).isEqualTo("Velmor");
    }

    @Test
    void isACompanyAmongSharesAndAnalysts() {
        assertThat(speaker("The shares fell. Velmor said it was time.").speaker().kind())
                .isEqualTo(SpeakerKind.ORGANISATION);
    }

    @Test
    void isAnythingElsewhere() {
        assertThat(speaker("The rain fell. Velmor said it was time.").speaker().kind())
                .isEqualTo(SpeakerKind.UNKNOWN);
    }

    private static AttributedSpeaker speaker(String text) {
        return Told.in(text).by("Velmor").last().attribution().principal().orElseThrow();
    }
}
