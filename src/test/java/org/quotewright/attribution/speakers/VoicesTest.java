package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.SpeakerKind;

class VoicesTest {

    private static AttributedSpeaker speaker(String text, String mention) {
        return Told.in(text).by(mention).last().attribution().principal().orElseThrow();
    }

    private static SpeakerKind kind(String text, String mention) {
        return speaker(text, mention).speaker().kind();
    }

    private static String body(String text, String mention) {
        return speaker(text, mention).affiliation().organisation();
    }

    @Test
    void aPeopleIsAGroup() {
        assertThat(kind("Then it hurt Danes. So say Norwegians.", "Norwegians"))
                .isEqualTo(SpeakerKind.GROUP);
    }

    @Test
    void aPlaceSpeaksAsABody() {
        assertThat(kind("They met in Norway. It is late, Norway said.", "Norway"))
                .isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(body("They met in Norway. It is late, Norway said.", "Norway"))
                .isEqualTo("Norway");
    }

    @Test
    void whoIsCalledByTheLastOfSeveralWordsIsAPerson() {
        String text = "They met Orveth Quillan. It is late, Quillan said.";
        assertThat(kind(text, "Quillan said".substring(0, 7))).isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void anUnknownNameIsABody() {
        assertThat(kind("They asked Vexon. It is late, Vexon said.", "Vexon"))
                .isEqualTo(SpeakerKind.ORGANISATION);
        assertThat(kind("They asked Peter. It is late, Peter said.", "Peter"))
                .isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void anActIsADocument() {
        assertThat(kind("It is late, the Clean Harbour Act says.", "the Clean Harbour Act"))
                .isEqualTo(SpeakerKind.DOCUMENT);
    }

    @Test
    void nounsThatNameTheirBodySpeakForIt() {
        assertThat(body("Then police said no.", "police")).isEqualTo("police");
        assertThat(body("Then the government said no.", "the government")).isEqualTo("government");
        assertThat(body("Then a government said no.", "a government")).isEmpty();
    }

    @Test
    void aBodyThatIsToldByMoreThanItsNounSpeaksForItself() {
        assertThat(
                        body(
                                "Then the local resistance committee said no.",
                                "the local resistance committee"))
                .isEqualTo("local resistance committee");
        assertThat(body("Then the committee said no.", "the committee")).isEmpty();
        assertThat(body("Then a local committee said no.", "a local committee")).isEmpty();
    }

    @Test
    void aNameWithinTheWordsTellsTheBody() {
        assertThat(body("Then the Danish committee said no.", "the Danish committee"))
                .isEqualTo("Danish committee");
    }

    @Test
    void ownWordsEndBeforeWhatExplainsThem() {
        String text = "Then a local grocer, who was late, said no.";
        assertThat(speaker(text, "a local grocer, who was late,").speaker().name())
                .isEqualTo("a local grocer");
        String other = "Then a local grocer (54) said no.";
        assertThat(speaker(other, "a local grocer (54)").speaker().name())
                .isEqualTo("a local grocer");
        String whole = "Then a grocer from the town said no.";
        assertThat(speaker(whole, "a grocer from the town").speaker().name())
                .isEqualTo("a grocer from the town");
    }

    @Test
    void thePartyOfAPoliticianIsTheirBody() {
        assertThat(body("Then a Republican said no.", "a Republican"))
                .isEqualTo("Republican Party");
        assertThat(body("Then a grocer said no.", "a grocer")).isEmpty();
    }

    @Test
    void staffMeantByAPronounSpeakForTheOwnersBody() {
        String text = "Paula Stone, director of the Harbour Board, won. Her aides said no.";
        assertThat(body(text, "Her aides")).isEqualTo("Harbour Board");
    }
}
