package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class ParagraphKindsTest {

    @Test
    void knowsHeadlinesByTheirCapitals() {
        assertThat(first("Peter Ames Calls Harbour Plan a Disgrace\n\nIt rained."))
                .isEqualTo(ParagraphKind.HEADING);
        assertThat(first("Peter Ames Calls Harbour Plan Bad.\n\nIt rained."))
                .isEqualTo(ParagraphKind.HEADING);
    }

    @Test
    void takesASentenceFullOfNamesForProse() {
        assertThat(first("Peter Ames met Ruth Kern, a grocer.\n\nIt rained."))
                .isEqualTo(ParagraphKind.PROSE);
        assertThat(first("Peter Ames met Ruth Kern.")).isEqualTo(ParagraphKind.PROSE);
    }

    @Test
    void knowsBylinesAndCredits() {
        assertThat(first("By Sandra Quill\n\nIt rained.")).isEqualTo(ParagraphKind.CREDIT);
        assertThat(first("date 2031-04-02 By Quay News\n\nIt rained."))
                .isEqualTo(ParagraphKind.CREDIT);
        assertThat(first("By Monday the rain had stopped.")).isEqualTo(ParagraphKind.PROSE);
    }

    private static ParagraphKind first(String text) {
        Words words = new Words(TextLayout.of(text));
        return new ParagraphKinds(words).of(words.layout().paragraphs().getFirst());
    }
}
