package org.quotewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void takesWhatAnalystsType() {
        assertThat(WebAddress.of(" https://example.org/a?b=c ").orElseThrow().host())
                .isEqualTo("example.org");
        assertThat(WebAddress.of("example.org/news/ferry").orElseThrow())
                .hasToString("https://example.org/news/ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ferry",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "https:///a",
                "https://ada:secret@example.org/",
                "jar:https://example.org/a.jar!/",
                "The ferry. It sails"
            })
    void isNoAddress(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }
}
