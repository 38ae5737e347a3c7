package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameNameTest {

    @Test
    void letsASurnamePass() {
        assertThat(SameName.isRight(person("Ann Lee"), "Mrs. Lee")).isTrue();
    }

    @Test
    void tellsPersonsOfOneSurnameApart() {
        assertThat(SameName.isRight(person("Ann Lee"), "Tim Lee")).isFalse();
    }

    @Test
    void asksTheWholeNameOfABody() {
        ResolvedQuote bank =
                new ResolvedQuote(List.of(), List.of(), List.of("Marlow Bank", "the bank"), false);

        assertThat(SameName.isRight(bank, "The bank")).isTrue();
        assertThat(SameName.isRight(bank, "Harbour Bank")).isFalse();
    }

    private static ResolvedQuote person(String name) {
        return new ResolvedQuote(List.of(), List.of(), List.of(name), true);
    }
}
