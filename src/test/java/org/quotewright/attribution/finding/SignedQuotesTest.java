package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedQuotesTest {

    @Test
    void aDashAndANameSignAQuotation() {
        assertThat(Findings.in("Lead.\n\n“We shall see what comes.” ― Ada Moor"))
                .containsExactly("Ada Moor | ― | “We shall see what comes.”");
    }
}
