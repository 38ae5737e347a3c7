package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class AliasRuleTest {

    @ParameterizedTest
    @CsvSource({
        "Ilse van den Brandt, Brandt",
        "Ilse van den Brandt, van den Brandt",
        "Ilse van den Brandt, Ilse",
        "Ilse Brandt, Minister Brandt",
        "Ilse Brandt, Ms. Brandt",
        "Ilse Brandt, BRANDT",
        "Ilse Brandt, @ibrandt"
    })
    void partOfAPersonsNameIsAnAlias(String name, String mention) {
        assertThat(AliasRule.isAlias(new Speaker(name, SpeakerKind.PERSON), mention)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Nordport Harbour Board, NHB", "Nordport Harbour Board, Harbour Board"})
    void shortFormOfAnOrganisationIsAnAlias(String name, String mention) {
        assertThat(AliasRule.isAlias(new Speaker(name, SpeakerKind.ORGANISATION), mention))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "he",
                "He",
                "the minister",
                "The Brandt",
                "Nordport Ferries",
                "her Brandt",
                "ilse brandt",
                "spokeswoman Brandt",
                "Harbour Master Ilse Brandt",
                "Transport and Harbour Affairs Minister Brandt"
            })
    void pronounsDescriptionsAndOtherNamesAreNone(String mention) {
        assertThat(AliasRule.isAlias(new Speaker("Ilse Brandt", SpeakerKind.PERSON), mention))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He", "She"})
    void pronounIsNoneEvenWhereItIsAName(String mention) {
        assertThat(AliasRule.isAlias(new Speaker("He Lin", SpeakerKind.PERSON), mention)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Brandt's, Brandt", "Brandt’s, Brandt", "'Brandt,', Brandt", "Brandt, Brandt"})
    void endingsDoNotBelongToAName(String mention, String name) {
        assertThat(AliasRule.tidy(mention)).isEqualTo(name);
    }
}
