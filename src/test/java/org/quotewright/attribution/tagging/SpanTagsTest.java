package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.SpanTags.Tagged;
import org.quotewright.model.Span;

class SpanTagsTest {

    private final SpanTags tags = new SpanTags(2);

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            List<Tagged> spans = new ArrayList<>();
            int[] written = new int[40];
            int begin = random.nextInt(3);
            while (begin < 36) {
                int end = begin + 1 + random.nextInt(4);
                Tagged span = new Tagged(random.nextInt(2), new Span(begin, end));
                tags.write(span.kind(), span.tokens(), written);
                spans.add(span);
                begin = end + random.nextInt(3);
            }
            assertThat(tags.spansOf(written)).isEqualTo(spans);
        }
    }

    @Test
    void keepsNeighboursOfOneKindApart() {
        int[] written = new int[4];
        tags.write(1, new Span(0, 2), written);
        tags.write(1, new Span(2, 4), written);
        assertThat(tags.spansOf(written)).hasSize(2);
    }

    @Test
    void endsASpanWhereTheNextTagDoesNotFit() {
        int[] broken = {1, 2, 6, 0, 3};
        assertThat(tags.spansOf(broken))
                .containsExactly(
                        new Tagged(0, new Span(0, 2)),
                        new Tagged(1, new Span(2, 3)),
                        new Tagged(0, new Span(4, 5)));
    }

    @Test
    void allowsOnlyWholeSpans() {
        assertThat(tags.isAllowed(1, 2)).isTrue();
        assertThat(tags.isAllowed(1, 0)).isFalse();
        assertThat(tags.isAllowed(1, 6)).isFalse();
        assertThat(tags.isAllowed(3, 5)).isTrue();
        assertThat(tags.isAllowed(0, 2)).isFalse();
        assertThat(tags.mayBegin(2)).isFalse();
        assertThat(tags.mayEnd(1)).isFalse();
        assertThat(tags.mayEnd(4)).isTrue();
    }
}
