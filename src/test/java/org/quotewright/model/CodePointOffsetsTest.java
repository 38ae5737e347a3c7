package org.quotewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

    @Test
    void equalsUtf16OffsetsWithoutSurrogatePairs() {
        CodePointOffsets offsets = CodePointOffsets.of("“naïve”");
        assertThat(offsets.codePoint(0)).isZero();
        assertThat(offsets.codePoint(7)).isEqualTo(7);
    }

    @Test
    void countsASurrogatePairOnce() {
        String text = "a🙂b";
        CodePointOffsets offsets = CodePointOffsets.of(text);
        assertThat(offsets.codePoint(1)).isEqualTo(1);
        assertThat(offsets.codePoint(3)).isEqualTo(2);
        assertThat(offsets.codePoint(text.length())).isEqualTo(3);
    }

    @Test
    void countsAnUnpairedSurrogateAsJavaDoes() {
        String text = "\uDE42x\uD83D";
        assertThat(CodePointOffsets.of(text).codePoint(text.length()))
                .isEqualTo(text.codePointCount(0, text.length()));
    }

    @Test
    void refusesAnOffsetOutsideTheText() {
        assertThatThrownBy(() -> CodePointOffsets.of("ab").codePoint(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
