package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.model.SpeakerKind;

class NounsTest {

    @Test
    void tellsWhatKindOfSpeakerANounMeans() {
        assertThat(Nouns.kindOf("minister")).isEqualTo(SpeakerKind.UNNAMED_PERSON);
        assertThat(Nouns.kindOf("ministers")).isEqualTo(SpeakerKind.GROUP);
        assertThat(Nouns.kindOf("families")).isEqualTo(SpeakerKind.GROUP);
        assertThat(Nouns.kindOf("report")).isEqualTo(SpeakerKind.DOCUMENT);
        assertThat(Nouns.kindOf("ministry")).isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(Nouns.kindOf("weather")).isEqualTo(SpeakerKind.UNKNOWN);
    }

    @Test
    void readsTheGenderOfPersonAndRoleNouns() {
        assertThat(Nouns.genderOf("widow")).isEqualTo(Gender.FEMALE);
        assertThat(Nouns.genderOf("chairman")).isEqualTo(Gender.MALE);
        assertThat(Nouns.genderOf("doctor")).isEqualTo(Gender.UNKNOWN);
    }
}
