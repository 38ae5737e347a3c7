package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AverageTest {

    @Test
    void isTheMeanOfEachWeight() {
        Map<String, Tensor> mean = Average.mean(List.of(weights(1, 2), weights(3, -2)));
        assertThat(mean.get("a").values()).containsExactly(2, 0);
        assertThat(mean.get("a").shape()).containsExactly(2);
    }

    private static Map<String, Tensor> weights(float... values) {
        return Map.of("a", new Tensor(new long[] {values.length}, values));
    }
}
