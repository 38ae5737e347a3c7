package org.quotewright.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingProcessTest {

    @Test
    void endsOtherwiseWhereMemoryRanOutThanWhereSomethingBroke() {
        Throwable memory = new IllegalStateException(new OutOfMemoryError("direct buffer memory"));
        assertThat(ReadingProcess.status(memory)).isEqualTo(ReadingProcess.OUT_OF_MEMORY);
        assertThat(ReadingProcess.status(new StackOverflowError())).isEqualTo(1);
    }
}
