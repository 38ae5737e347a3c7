package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdjunctsTest {

    private static List<String> in(String sentence) {
        return Findings.in("Lead.\n\n" + sentence);
    }

    @Test
    void whomSomethingIsToldIsNoContent() {
        assertThat(in("The mayor told residents that it rained."))
                .containsExactly("The mayor | told | that it rained");
        assertThat(in("The mayor told him it rained."))
                .containsExactly("The mayor | told | it rained");
        assertThat(in("The mayor told the Tarn Herald that it rained."))
                .containsExactly("The mayor | told | that it rained");
        assertThat(in("The mayor told the head of the board that it rained."))
                .containsExactly("The mayor | told | that it rained");
        assertThat(in("The mayor told both companies that it rained."))
                .containsExactly("The mayor | told | that it rained");
        assertThat(in("The mayor said to the residents that it rained."))
                .containsExactly("The mayor | said | that it rained");
    }

    @Test
    void whenAndWhereSomethingIsSaidIsNoContent() {
        assertThat(in("The mayor said on Tuesday that it rained."))
                .containsExactly("The mayor | said | that it rained");
        assertThat(in("The mayor said Tuesday that it rained."))
                .containsExactly("The mayor | said | that it rained");
        assertThat(in("The mayor said at a news conference that it rained."))
                .containsExactly("The mayor | said | that it rained");
        assertThat(in("The mayor said in a letter to the board that it rained."))
                .containsExactly("The mayor | said | that it rained");
    }

    @Test
    void howSomethingIsSaidIsNoContent() {
        assertThat(in("The mayor said quietly that it rained."))
                .containsExactly("The mayor | said | that it rained");
        assertThat(in("The mayor said again that it rained."))
                .containsExactly("The mayor | said | that it rained");
    }

    @Test
    void severalOfTheseMayStandTogether() {
        assertThat(in("The mayor told the Tarn Herald on Tuesday that it rained."))
                .containsExactly("The mayor | told | that it rained");
        assertThat(in("The mayor told residents quietly on Tuesday that it rained."))
                .containsExactly("The mayor | told | that it rained");
    }
}
