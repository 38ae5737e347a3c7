package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quotewright.model.LeftOut;

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
    void readsTheSourceOfAPageAsAPage() throws UnreadableArticle {
        ReadArticle read =
                read(
                        """

                        <!DOCTYPE html><html><head><meta charset="windows-1252"></head><body>
                        <nav><a href="/">Home</a></nav><article><h1>Pilots strike</h1>
                        <p>“We stop at noon,” said <b>Łucja Żak</b> of the pilots’ guild.</p>
                        <p>The port said that it would wait until they come back.</p></article>
                        </body></html>
                        """);
        assertThat(read.article().text())
                .startsWith("Pilots strike")
                .contains("“We stop at noon,” said Łucja Żak of")
                .doesNotContain("<", "Home");
        assertThat(read.leftOut()).extracting(LeftOut::text).containsExactly("Home");
        assertThat(read.isUnsure()).isFalse();
    }

    @Test
    void refusesWhatIsNoArticle() {
        assertThatThrownBy(() -> read(" \n\u00A0")).isInstanceOf(UnreadableArticle.class);
    }
}
