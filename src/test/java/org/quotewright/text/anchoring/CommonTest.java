package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonTest {

    @Test
    void countsWhatIsTheSameAfterTwoPlaces() {
        assertThat(Common.prefix("we sail", 3, "they sail", 5, 32)).isEqualTo(4);
        assertThat(Common.prefix("we sail", 3, "they sank", 5, 32)).isEqualTo(2);
        assertThat(Common.prefix("we sail", 3, "they go", 5, 32)).isZero();
        assertThat(Common.prefix("we sail", 7, "they go", 5, 32)).isZero();
    }

    @Test
    void countsWhatIsTheSameBeforeTwoPlaces() {
        assertThat(Common.suffix("we sail", 7, "they sail", 9, 32)).isEqualTo(5);
        assertThat(Common.suffix("sail on", 4, "sail", 4, 32)).isEqualTo(4);
        assertThat(Common.suffix("we sail", 7, "they go", 7, 32)).isZero();
        assertThat(Common.suffix("we sail", 0, "they go", 7, 32)).isZero();
    }

    @Test
    void countsNoMoreThanAskedFor() {
        assertThat(Common.prefix("sail on", 0, "sail on", 0, 3)).isEqualTo(3);
        assertThat(Common.suffix("sail on", 7, "sail on", 7, 3)).isEqualTo(3);
    }
}
