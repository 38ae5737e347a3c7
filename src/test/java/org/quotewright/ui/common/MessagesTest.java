package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;

class MessagesTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void putsEveryReasonIntoWords(ReasonKey key) {
        String sentence = messages.reason(Reason.of(key, "Ona", "said"));
        assertThat(sentence).isNotBlank().doesNotContain("{").doesNotContain("}");
    }

    @Test
    void fillsReasonsWithTheWordsOfTheArticle() {
        assertThat(messages.reason(Reason.of(ReasonKey.CUE_AFTER_QUOTE, "she", "said")))
                .isEqualTo("“she said” follows the quotation");
    }

    @Test
    void namesAllWhoSpeakTogether() {
        assertThat(messages.reason(Reason.of(ReasonKey.JOINT_SPEAKERS, "Ona", "Lev", "Kim")))
                .isEqualTo("said together by Ona, Lev, Kim");
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryState(QuoteState state) {
        assertThat(messages.state(state)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryType(QuoteType type) {
        assertThat(messages.type(type)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryKindOfSpeaker(SpeakerKind kind) {
        assertThat(messages.kind(kind)).isNotBlank();
    }

    @Test
    void countsInWords() {
        assertThat(messages.text("search.found", 0)).isEqualTo("Nothing found");
        assertThat(messages.text("search.found", 1)).isEqualTo("1 quotation");
        assertThat(messages.text("search.found", 1200)).isEqualTo("1,200 quotations");
        assertThat(messages.text("status.verified", 6, 14)).isEqualTo("6 of 14 verified");
        assertThat(messages.text("status.verified", 0, 0)).isEqualTo("no quotations");
    }

    @Test
    void leavesAKeyThatHasNoWordsAsItIs() {
        assertThat(messages.textOrKey("no.such-key", List.of("a"))).isEqualTo("no.such-key");
    }

    @Test
    void countsAndDatesAsTheLanguageDoes() {
        Messages german = new Messages(Locale.GERMAN);
        assertThat(german.text("search.found", 1200)).isEqualTo("1.200 Zitate");
        LocalDate day = LocalDate.of(2026, 3, 4);
        assertThat(german.dates().full(day)).isEqualTo("4. März 2026");
        assertThat(messages.dates().full(day)).isEqualTo("4 March 2026");
        assertThat(messages.dates().brief(day)).isEqualTo("4 Mar");
    }

    @Test
    void speaksGermanToAustriansAndEnglishToAllItDoesNotKnow() {
        assertThat(new Messages(Locale.of("de", "AT")).text("notice.details"))
                .isEqualTo("Einzelheiten");
        assertThat(new Messages(Locale.FRENCH).text("notice.details")).isEqualTo("Details");
    }
}
