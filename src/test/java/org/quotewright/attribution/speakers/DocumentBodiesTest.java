package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.SpeakerKind;

class DocumentBodiesTest {

    private static AttributedSpeaker document(String text, String mention) {
        AttributedSpeaker speaker =
                Told.in(text).by(mention).last().attribution().principal().orElseThrow();
        assertThat(speaker.speaker().kind()).isEqualTo(SpeakerKind.DOCUMENT);
        return speaker;
    }

    private static String body(String text, String mention) {
        return document(text, mention).affiliation().organisation();
    }

    @Test
    void aDocumentIsOfTheBodyInItsWords() {
        assertThat(body("Then a report of the Tarn Bank said no.", "a report of the Tarn Bank"))
                .isEqualTo("Tarn Bank");
        assertThat(body("Then a Tarn Bank report said no.", "a Tarn Bank report"))
                .isEqualTo("Tarn Bank");
    }

    @Test
    void aDocumentIsNotOfWhoReadIt() {
        assertThat(
                        body(
                                "Then a report seen by the Tarn Herald said no.",
                                "a report seen by the Tarn Herald"))
                .isEmpty();
        assertThat(body("Then a report by the Tarn Herald said no.", "a report by the Tarn Herald"))
                .isEqualTo("Tarn Herald");
    }

    @Test
    void aDocumentIsOfTheBodyThatANounInItMeans() {
        assertThat(body("The Tarn Bank met. A bank report said no.", "A bank report"))
                .isEqualTo("Tarn Bank");
        assertThat(body("The Tarn Bank met. A weather report said no.", "A weather report"))
                .isEmpty();
    }
}
