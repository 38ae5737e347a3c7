package org.quotewright.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueScaleTest {

    @Test
    void countsInWholeNumbers() {
        assertThat(ValueScale.to(1)).isEqualTo(new ValueScale(1, 1));
        assertThat(ValueScale.to(3)).isEqualTo(new ValueScale(3, 1));
        assertThat(ValueScale.to(9)).isEqualTo(new ValueScale(10, 2));
    }

    @Test
    void endsBehindTheLongestBarInFewSteps() {
        assertThat(ValueScale.to(37.5)).isEqualTo(new ValueScale(40, 5));
        assertThat(ValueScale.to(1234)).isEqualTo(new ValueScale(1400, 200));
        assertThat(ValueScale.to(98_765)).isEqualTo(new ValueScale(100_000, 20_000));
    }

    @Test
    void hasRoomWhereNothingStands() {
        assertThat(ValueScale.to(0)).isEqualTo(new ValueScale(1, 1));
    }
}
