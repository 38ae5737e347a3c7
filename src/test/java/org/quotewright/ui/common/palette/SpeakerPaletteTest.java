package org.quotewright.ui.common.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

class SpeakerPaletteTest {

    private static final Speaker MARA = new Speaker("Mara Elling", SpeakerKind.PERSON);
    private static final Speaker OFFICIAL =
            new Speaker("a harbour official", SpeakerKind.UNNAMED_PERSON);

    private final SpeakerPalette palette =
            new SpeakerPalette(
                    List.of(
                            new KnownSpeaker(new SpeakerId(3), MARA, List.of("M. Elling")),
                            new KnownSpeaker(new SpeakerId(11), OFFICIAL, List.of())));

    @Test
    void coloursFollowTheOrderOfIds() {
        assertThat(palette.of(MARA)).isEqualTo(new SpeakerColour(2, false));
    }

    @Test
    void aSpeakerWhoWasRenamedKeepsTheColour() {
        Speaker renamed = new Speaker("Mara Elling-Holt", SpeakerKind.PERSON);
        SpeakerPalette later =
                new SpeakerPalette(
                        List.of(
                                new KnownSpeaker(
                                        new SpeakerId(40),
                                        new SpeakerId(3),
                                        renamed,
                                        List.of("Mara Elling"))));
        assertThat(later.of(renamed)).isEqualTo(palette.of(MARA));
        assertThat(later.of(MARA)).isEqualTo(palette.of(MARA));
    }

    @Test
    void unnamedSourcesAreHatched() {
        assertThat(palette.of(OFFICIAL)).isEqualTo(new SpeakerColour(2, true));
    }

    @Test
    void anAliasHasTheColourOfItsSpeaker() {
        assertThat(palette.of(new Speaker("M. Elling", SpeakerKind.PERSON)))
                .isEqualTo(palette.of(MARA));
    }

    @Test
    void aQuotationWithoutSpeakerHasTheColourOfNobody() {
        assertThat(palette.of(Optional.empty())).isEqualTo(SpeakerColour.NOBODY);
        assertThat(palette.of(new Speaker("Ivo Tarn", SpeakerKind.PERSON)).styleClass())
                .isEqualTo("speaker-x");
        assertThat(
                        palette.of(Optional.of(new AttributedSpeaker(MARA, Affiliation.NONE)))
                                .styleClass())
                .isEqualTo("speaker-2");
    }
}
