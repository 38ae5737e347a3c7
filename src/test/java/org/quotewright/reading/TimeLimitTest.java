package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(30));

    @Test
    void tellsAFileThatTakesTooMuchMemoryFromABrokenOne() {
        refuses(new OutOfMemoryError("Required length exceeds limit"), "reading.too-heavy");
        refuses(new StackOverflowError(), "reading.broken");
        refuses(new IllegalStateException("a library's fault"), "reading.broken");
    }

    private void refuses(Throwable failure, String messageKey) {
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() ->
                        limit.within(
                                "a.txt",
                                () -> {
                                    throw thrown(failure);
                                }))
                .extracting(UnreadableArticle::messageKey)
                .isEqualTo(messageKey);
    }

    private static Exception thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }
}
