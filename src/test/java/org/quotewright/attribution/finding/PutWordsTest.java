package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PutWordsTest {

    @Test
    void takesFewWordsInMarksBehindPutIt() {
        assertThat(Findings.in("Lead.\n\nA survey put it more bluntly: the quay was “a ruin”."))
                .containsExactly("A survey | put it more bluntly | the quay was “a ruin”");
        assertThat(Findings.in("Lead.\n\nOne sailor put it, “a ruin”."))
                .containsExactly("One sailor | put it | “a ruin”");
    }

    @Test
    void takesNothingWithoutMarks() {
        assertThat(Findings.in("Lead.\n\nA survey put it bluntly: the quay was a ruin."))
                .noneMatch(line -> line.contains("put it"));
    }
}
