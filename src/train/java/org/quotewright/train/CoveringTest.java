package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoveringTest {

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    @Test
    void choosesTheBestWhereAllAreChosen() {
        float[][] scores = {{3, 1}, {0, 2}};
        assertThat(Covering.choose(scores, new float[2], 2)).containsExactly(0, 1);
    }

    @Test
    void givesAnUnchosenTargetToWhomItCostsLeast() {
        float[][] scores = {{9, 1}, {5, 4}, {7, NEVER}};
        assertThat(Covering.choose(scores, new float[3], 2)).containsExactly(0, 1, 0);
    }

    @Test
    void takesNoTargetsOnlyChooserAway() {
        float[][] scores = {{9, 1}};
        assertThat(Covering.choose(scores, new float[1], 2)).containsExactly(0);
    }

    @Test
    void linksToNothingWhereThatIsBetterAndNoTargetIsLeft() {
        float[][] scores = {{2}, {-1}};
        assertThat(Covering.choose(scores, new float[2], 1)).containsExactly(0, Covering.NOTHING);
    }

    @Test
    void neverLinksWhatIsNeverSeenTogether() {
        float[][] scores = {{NEVER}};
        assertThat(Covering.choose(scores, new float[1], 1)).containsExactly(Covering.NOTHING);
    }
}
