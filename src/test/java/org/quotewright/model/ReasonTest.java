package org.quotewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void wordsOverABrokenLineStandOnOne() {
        Reason reason = Reason.of(ReasonKey.NAMED_IN_FULL, "Teo\r\nAnders");

        assertThat(reason.arguments()).containsExactly("Teo Anders");
    }
}
