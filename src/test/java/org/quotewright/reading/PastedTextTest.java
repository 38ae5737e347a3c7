package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PastedTextTest {

    private static ReadArticle read(String text) throws UnreadableArticle {
        return switch (PastedText.part(text).open()) {
            case Content.One one -> one.article();
            case Content.Parts several -> throw new AssertionError(several);
        };
    }

    @Test
    void keepsTheTextAsItIsAndItsFirstLineAsTheTitle() throws UnreadableArticle {
        String text = "From: the quay\r\n\r\nBy Ann Example\n\n<b>Fog</b> 😀 until noon.";
        ReadArticle read = read(text);
        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.article().facts().title()).isEqualTo("From: the quay");
        assertThat(read.article().facts().author()).isEqualTo("Ann Example");
        assertThat(read.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.isUnsure()).isFalse();
    }

    @Test
    void shortensALineThatIsNoHeadline() throws UnreadableArticle {
        String title = read("\n" + "The fog lifts. ".repeat(20)).article().facts().title();
        assertThat(title).startsWith("The fog lifts.").endsWith("…").hasSizeLessThan(102);
    }

    @Test
    void refusesWhatIsNoArticle() {
        assertThatThrownBy(() -> read(" \n\u00A0")).isInstanceOf(UnreadableArticle.class);
    }
}
