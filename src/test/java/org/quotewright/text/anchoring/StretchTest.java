package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;

class StretchTest {

    private static final Stretch STRETCH = new Stretch(10, 25, 5);

    @Test
    void containsSpansUpToItsEdges() {
        assertThat(STRETCH.contains(new Span(10, 15))).isTrue();
        assertThat(STRETCH.contains(new Span(11, 14))).isTrue();
        assertThat(STRETCH.contains(new Span(9, 15))).isFalse();
        assertThat(STRETCH.contains(new Span(10, 16))).isFalse();
    }

    @Test
    void containsPairsThatMovedAsItDid() {
        assertThat(STRETCH.containsPair(10, 25)).isTrue();
        assertThat(STRETCH.containsPair(14, 29)).isTrue();
        assertThat(STRETCH.containsPair(9, 24)).isFalse();
        assertThat(STRETCH.containsPair(15, 30)).isFalse();
        assertThat(STRETCH.containsPair(12, 26)).isFalse();
    }

    @Test
    void knowsHowFarItMoved() {
        assertThat(STRETCH.shift()).isEqualTo(15);
        assertThat(new Stretch(25, 10, 5).shift()).isEqualTo(-15);
    }

    @Test
    void liesNoDistanceFromWhatIsWithin() {
        assertThat(STRETCH.distance(10)).isZero();
        assertThat(STRETCH.distance(12)).isZero();
        assertThat(STRETCH.distance(15)).isZero();
        assertThat(STRETCH.distance(7)).isEqualTo(3);
        assertThat(STRETCH.distance(19)).isEqualTo(4);
    }
}
