package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.store.FormatOne;

/** A project that an earlier release wrote, where it cannot be brought up to date. */
class OlderProjectTest {

    @TempDir private Path folder;

    @Test
    void isShownInACopyAndStaysAsItIs() throws IOException {
        Path file = folder.resolve("harbour.quotewright");
        FormatOne.write(file, 3);
        byte[] before = Files.readAllBytes(file);
        Path sealed = Files.createDirectory(folder.resolve("harbour.quotewright.lock"));
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.session().readOnly()).isTrue();
            assertThat(opened.session().name()).isEqualTo("harbour");
            assertThat(opened.session().copied().orElseThrow().arguments())
                    .containsExactly(file.toRealPath().toString(), "1");
            assertThat(opened.quotes())
                    .extracting(ReviewedQuote::state)
                    .containsExactly(QuoteState.VERIFIED);
            assertThat(opened.session().care().check(Progress.NONE)).isEmpty();
        }
        assertThat(file).hasBinaryContent(before);
        Files.delete(sealed);
        try (OpenedProject opened = new OpenedProject(folder)) {
            assertThat(opened.session().readOnly()).isFalse();
            assertThat(opened.session().remarks()).isEmpty();
        }
    }
}
