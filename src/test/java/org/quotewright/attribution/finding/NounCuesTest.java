package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounCuesTest {

    @Test
    void aClaimHasAnOwner() {
        assertThat(Findings.in("Lead.\n\nLund doubted Quill's claim that ferries leak."))
                .contains("Quill | claim | that ferries leak");
    }
}
