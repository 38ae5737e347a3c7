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
    void takesALineOfGoalsForProse() {
        assertThat(last("It rained.\n\nTarnby Rovers 3 Wexcombe Town 1"))
                .isEqualTo(ParagraphKind.PROSE);
        assertThat(last("It rained.\n\nTarnby Rovers 3-1 Wexcombe Town"))
                .isEqualTo(ParagraphKind.PROSE);
        assertThat(last("It rained.\n\nHarbour Plan Called Bad 3 Times"))
                .isEqualTo(ParagraphKind.HEADING);
    }

    @Test
    void knowsBylinesAndCredits() {
        assertThat(first("By Sandra Quill\n\nIt rained.")).isEqualTo(ParagraphKind.CREDIT);
        assertThat(first("date 2031-04-02 By Quay News\n\nIt rained."))
                .isEqualTo(ParagraphKind.CREDIT);
        assertThat(first("By Monday the rain had stopped.")).isEqualTo(ParagraphKind.PROSE);
    }

    @Test
    void aFirstParagraphWithoutAStopIsAHeading() {
        assertThat(first("Rain over the marsh\n\nIt rained.")).isEqualTo(ParagraphKind.HEADING);
        assertThat(first("Rain over the marsh!\n\nIt rained.")).isEqualTo(ParagraphKind.PROSE);
    }

    @Test
    void aLaterHeadingHasThreeWordsWithCapitals() {
        assertThat(last("It rained.\n\nHarbour Plan Called Bad")).isEqualTo(ParagraphKind.HEADING);
        assertThat(last("It rained.\n\nHarbour Plan called really bad"))
                .isEqualTo(ParagraphKind.PROSE);
        assertThat(last("It rained.\n\nHarbour Plan")).isEqualTo(ParagraphKind.PROSE);
        assertThat(last("It rained.\n\nHarbour Plan Called Bad.")).isEqualTo(ParagraphKind.PROSE);
        assertThat(last("It rained.\n\n“Harbour Plan Called Bad.”")).isEqualTo(ParagraphKind.PROSE);
    }

    @Test
    void aPhotographersNameIsACredit() {
        assertThat(last("It rained.\n\nPhoto: Ida Kern.")).isEqualTo(ParagraphKind.CREDIT);
        assertThat(last("It rained.\n\nIt was built By Ida Kern.")).isEqualTo(ParagraphKind.PROSE);
    }

    @Test
    void aLongParagraphIsProse() {
        assertThat(last("It rained.\n\n" + "Harbour Plan ".repeat(40)))
                .isEqualTo(ParagraphKind.PROSE);
    }

    private static ParagraphKind last(String text) {
        Words words = new Words(TextLayout.of(text));
        return new ParagraphKinds(words).of(words.layout().paragraphs().getLast());
    }

    private static ParagraphKind first(String text) {
        Words words = new Words(TextLayout.of(text));
        return new ParagraphKinds(words).of(words.layout().paragraphs().getFirst());
    }
}
