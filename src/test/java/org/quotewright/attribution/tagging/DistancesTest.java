package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistancesTest {

    @Test
    void noDistanceIsTheMiddleClass() {
        assertThat(Distances.of(0)).isEqualTo(Distances.STEPS);
    }

    @Test
    void thereAreTwoClassesForEveryDoubling() {
        assertThat(Distances.of(1)).isEqualTo(Distances.STEPS + 2);
        assertThat(Distances.of(3)).isEqualTo(Distances.STEPS + 4);
        assertThat(Distances.of(7)).isEqualTo(Distances.STEPS + 6);
        assertThat(Distances.of(15)).isEqualTo(Distances.STEPS + 8);
        assertThat(Distances.of(2)).isEqualTo(Distances.STEPS + 3);
    }

    @Test
    void eitherSideHasItsOwn() {
        assertThat(Distances.of(-1)).isEqualTo(Distances.STEPS - 2);
        assertThat(Distances.of(-7)).isEqualTo(Distances.STEPS - 6);
    }

    @Test
    void farIsFar() {
        assertThat(Distances.of(255)).isEqualTo(2 * Distances.STEPS);
        assertThat(Distances.of(100_000)).isEqualTo(2 * Distances.STEPS);
        assertThat(Distances.of(-100_000)).isZero();
    }

    @Test
    void goesFromEachPlaceToEachRowByRow() {
        long none = Distances.of(0);
        long on = Distances.of(1);
        long back = Distances.of(-1);
        assertThat(Distances.between(3))
                .containsExactly(
                        none, on, Distances.of(2), back, none, on, Distances.of(-2), back, none);
    }
}
