package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalsTest {

    private static final Map<String, Tensor> WEIGHTS =
            Map.of(
                    "tags.transitions", new Tensor(new long[] {2}, new float[] {1, -1}),
                    "tags.output.bias", new Tensor(new long[] {2}, new float[] {3, 4}));

    @Test
    void tagsByThemselvesForgetTheChain() {
        Map<String, Tensor> begun = new Goals(0.3f, false, Teacher.NONE).beginning(WEIGHTS);
        assertThat(begun.get("tags.transitions").values()).containsExactly(0, 0);
        assertThat(begun.get("tags.output.bias").values()).containsExactly(3, 4);
    }

    @Test
    void aChainGoesOnFromWhereItWas() {
        assertThat(Goals.STANDARD.beginning(WEIGHTS)).isEqualTo(WEIGHTS);
    }
}
