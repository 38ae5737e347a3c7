package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({"1,SURE", "0.9,SURE", "0.899,LIKELY", "0.6,LIKELY", "0.599,UNSURE", "0,UNSURE"})
    void findsTheWordForANumber(double confidence, Confidence word) {
        assertThat(Confidence.of(confidence)).isEqualTo(word);
    }
}
