package org.quotewright.writing.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GuideHtmlTest {

    @Test
    void leadsToOtherPagesAndChapters() {
        String html =
                GuideHtml.of(
                        "# A & B\n\n[s](search.md) [d](decisions/1.md) [c](#c)\n\n## C\n",
                        Set.of("search.md"));
        assertThat(html)
                .contains("<title>A &amp; B - Quotewright</title>")
                .contains("<a href=\"search.html\">s</a> d <a href=\"#c\">c</a>")
                .contains("<h2 id=\"c\">C</h2>");
    }

    @Test
    void showsMarkupAsWords() {
        assertThat(GuideHtml.of("<script>x</script>", Set.of())).doesNotContain("<script>");
    }
}
