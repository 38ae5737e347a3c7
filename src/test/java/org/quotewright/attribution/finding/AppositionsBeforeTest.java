package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class AppositionsBeforeTest {

    /** What stands before the comma or bracket that opens what the last sign closes. */
    private static String before(String phrase) {
        Reading reading = new Reading(TextLayout.of(phrase));
        int open = new AppositionsBefore(reading).openingOf(reading.size() - 1, 0);
        return open < 0 ? "" : phrase.substring(0, reading.token(open).begin()).strip();
    }

    @Test
    void aCommaIsOpenedByTheOneBeforeIt() {
        assertThat(before("Ada Hale, the mayor of Tarn,")).isEqualTo("Ada Hale");
        assertThat(before("Ada Hale,")).isEmpty();
    }

    @Test
    void aBracketIsOpenedByABracket() {
        assertThat(before("Ada Hale (Labour, Tarn)")).isEqualTo("Ada Hale");
        assertThat(before("Ada Hale, Tarn)")).isEmpty();
    }

    @Test
    void anAgeBelongsToALongerApposition() {
        assertThat(before("Ada Hale, 54, the mayor of Tarn,")).isEqualTo("Ada Hale");
    }

    @Test
    void aPlaceBehindALongerAppositionBelongsToIt() {
        assertThat(before("Ada Hale, the old mayor, Tarn,")).isEqualTo("Ada Hale");
        assertThat(before("It rained, said Ada Hale, Tarn,")).isEqualTo("It rained, said Ada Hale");
    }

    @Test
    void aCommaBetweenQuotationMarksOpensNothing() {
        assertThat(before("Ada “Eel, that is” Hale,")).isEmpty();
    }

    @Test
    void aNumberBeginsWithADigit() {
        Reading reading = new Reading(TextLayout.of("54 mayors"));
        AppositionsBefore appositions = new AppositionsBefore(reading);
        assertThat(appositions.isNumber(0)).isTrue();
        assertThat(appositions.isNumber(1)).isFalse();
    }
}
