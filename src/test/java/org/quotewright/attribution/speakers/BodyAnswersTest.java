package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.SpeakerKind;

class BodyAnswersTest {

    private static String speaker(String text, String mention) {
        return Told.in(text).by(mention).speaker();
    }

    @Test
    void theMinistryIsThatOfTheMinisterBefore() {
        String before = "The Danish Foreign Ministry wrote.\n\n";
        String text = before + "Foreign Minister Ann Venn met Orla Dorn. The ministry said no.";
        String other =
                before + "The Tax Ministry saw Foreign Minister Ann Venn. The ministry left.";

        assertThat(Told.in(text).by("The ministry").speaker())
                .isEqualTo("Ministry of Foreign Affairs");
        assertThat(Told.in(other).by("The ministry").speaker()).isEqualTo("Tax Ministry");
    }

    @Test
    void theCompanyIsTheBodyOfItsParagraph() {
        String text =
                "Ann Venn, 47, of Velmouth, stole it.\n\nA spokesman for Gorse Homecare said no."
                        + " The company said more.";

        assertThat(Told.in(text).by("The company").speaker()).isEqualTo("Gorse Homecare");
    }

    @Test
    void aNounMeansTheBodyOfItsNameNamedLast() {
        String text = "The Dale Bank met. The Tarn Bank met. It rained. ";

        assertThat(speaker(text + "The bank said no.", "The bank")).isEqualTo("Tarn Bank");
    }

    @Test
    void theCompanyIsWhatIsSpokenOfMost() {
        String text = "It hurt Vexon. Then it helped Vexon. ";

        assertThat(speaker(text + "The company said no.", "The company")).isEqualTo("Vexon");
        assertThat(speaker(text + "The airline said no.", "The airline")).isEqualTo("Vexon");
    }

    @Test
    void theCompanyIsNoPlaceAndNoPublicBody() {
        assertThat(speaker("It rained in Ohio. The company said no.", "The company"))
                .isEqualTo("The company");
        assertThat(speaker("The Tarn Council met. The company said no.", "The company"))
                .isEqualTo("The company");
    }

    @Test
    void anIndefiniteNounMeansNobodyNamed() {
        String text = "The Tarn Bank met. A bank said no.";

        assertThat(speaker(text, "A bank")).isEqualTo("A bank");
    }

    @Test
    void aNounWithANameOfItsOwnMeansAnother() {
        String text = "The Tarn Bank met. The Dale bank said no.";

        assertThat(speaker(text, "The Dale bank")).isNotEqualTo("Tarn Bank");
    }

    @Test
    void anOwnersBodyIsNotTheOneSpokenOf() {
        String text = "The Tarn Bank met. Peter Ames left. His bank said no.";

        assertThat(speaker(text, "His bank")).isEqualTo("His bank");
    }

    @Test
    void theBodySpeaksForItself() {
        String text = "The Tarn Bank met. The bank said no.";

        assertThat(
                        Told.in(text)
                                .by("The bank")
                                .last()
                                .attribution()
                                .principal()
                                .orElseThrow()
                                .speaker()
                                .kind())
                .isEqualTo(SpeakerKind.ORGANISATION);
    }
}
