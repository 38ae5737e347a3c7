package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoveringTest {

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    @Test
    void choosesTheBestWhereAllAreChosen() {
        assertThat(choose(2, row(0, 3, 1), row(0, 0, 2))).containsExactly(0, 1);
    }

    @Test
    void givesAnUnchosenTargetToWhomItCostsLeast() {
        assertThat(choose(2, row(0, 9, 1), row(0, 5, 4), row(0, 7, NEVER)))
                .containsExactly(0, 1, 0);
    }

    @Test
    void takesNoTargetsOnlyChooserAway() {
        assertThat(choose(2, row(0, 9, 1))).containsExactly(0);
    }

    @Test
    void linksToNothingWhereThatIsBetterAndNoTargetIsLeft() {
        assertThat(choose(1, row(0, 2), row(0, -1))).containsExactly(0, Choices.NOTHING);
    }

    @Test
    void neverLinksWhatIsNeverSeenTogether() {
        assertThat(choose(1, row(0, NEVER))).containsExactly(Choices.NOTHING);
    }

    private static int[] choose(int targets, Choices... choosers) {
        return Covering.choose(List.of(choosers), targets);
    }

    private static Choices row(float nothing, float... scores) {
        return new Choices(
                IntStream.range(0, scores.length)
                        .filter(target -> scores[target] != NEVER)
                        .mapToObj(target -> new Choices.Option(target, scores[target]))
                        .toList(),
                nothing);
    }
}
