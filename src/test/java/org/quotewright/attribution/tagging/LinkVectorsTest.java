package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinkVectorsTest {

    private static final Relation CUE = Relation.CONTENT_TO_CUE;
    private static final Relation SOURCE = Relation.CUE_TO_SOURCE;

    private final float[][] distances = new float[2][2 * Distances.STEPS + 1];
    private final LinkVectors links =
            new LinkVectors(
                    new float[][][] {{{1, 2, 3, 4}, {5, 0, 0, 0}}, {{1, 1, 1, 1}, {0, 0, 0, 2}}},
                    new float[][][] {{{1, 1, 0, 0}, {0, 0, 2, 1}}, {{4, 0, 0, 0}, {0, 0, 0, 8}}},
                    distances);

    @Test
    void scoresByTheProductDividedByTheRootOfTheWidth() {
        assertThat(links.of(CUE, 0, 0)).isCloseTo(3f / 2, within(1e-6f));
        assertThat(links.of(CUE, 0, 1)).isCloseTo(10f / 2, within(1e-6f));
        assertThat(links.of(CUE, 1, 0)).isCloseTo(5f / 2, within(1e-6f));
    }

    @Test
    void everyRelationHasItsOwnVectors() {
        assertThat(links.of(SOURCE, 0, 0)).isCloseTo(2f, within(1e-6f));
        assertThat(links.of(SOURCE, 1, 1)).isCloseTo(8f, within(1e-6f));
    }

    @Test
    void theDistanceHasItsWeightAndItsSide() {
        distances[0][Distances.of(1)] = 10;
        distances[0][Distances.of(-1)] = 20;
        distances[1][Distances.of(1)] = 40;
        assertThat(links.of(CUE, 0, 1)).isCloseTo(15f, within(1e-6f));
        assertThat(links.of(CUE, 1, 0)).isCloseTo(22.5f, within(1e-6f));
        assertThat(links.of(SOURCE, 0, 1)).isCloseTo(44f, within(1e-6f));
    }
}
