package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LinkLossTest {

    @Test
    void comparesTheRightPlaceWithTheChoicesAlone() {
        float[] gradient = new float[4];
        double loss = LinkLoss.add(new float[] {1, 50, 1, 1}, new int[] {0, 2, 3}, 2, gradient);
        assertThat(loss).isCloseTo(Math.log(3), Offset.offset(1e-6));
        assertThat(gradient[1]).isZero();
        assertThat(gradient[2]).isCloseTo(-2 / 3f, Offset.offset(1e-6f));
        assertThat(gradient[0]).isCloseTo(1 / 3f, Offset.offset(1e-6f));
    }
}
