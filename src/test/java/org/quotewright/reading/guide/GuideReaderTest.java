package org.quotewright.reading.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.guide.GuideBlock;
import org.quotewright.model.guide.GuideChapter;
import org.quotewright.model.guide.GuidePage;
import org.quotewright.model.guide.GuideRun;
import org.quotewright.model.guide.GuideRun.Style;

class GuideReaderTest {

    @Test
    void tellsChaptersByHeadings() {
        GuidePage page =
                GuideReader.read("# Harbours\n\nOf all.\n\n## At sea, at last\n\nWaves.\n");
        assertThat(page.title()).isEqualTo("Harbours");
        assertThat(page.chapters())
                .containsExactly(
                        chapter("harbours", "Harbours", "Of all."),
                        chapter("at-sea-at-last", "At sea, at last", "Waves."));
    }

    private static GuideChapter chapter(String anchor, String title, String words) {
        return new GuideChapter(
                anchor,
                title,
                List.of(new GuideBlock.Paragraph(List.of(new GuideRun(words, Style.PLAIN)))));
    }

    @Test
    void keepsStylesAndWhereLinksLead() {
        assertThat(block("Press `Ctrl+K`, **now**: [more](search.md)"))
                .isEqualTo(
                        new GuideBlock.Paragraph(
                                List.of(
                                        new GuideRun("Press ", Style.PLAIN),
                                        new GuideRun("Ctrl+K", Style.CODE),
                                        new GuideRun(", ", Style.PLAIN),
                                        new GuideRun("now", Style.STRONG),
                                        new GuideRun(": ", Style.PLAIN),
                                        new GuideRun("more", Style.LINK, "search.md"))));
    }

    @Test
    void readsPointsTablesLinesAndPictures() {
        assertThat(block("2. one\n3. two"))
                .isEqualTo(new GuideBlock.Points(true, List.of(plain("one"), plain("two"))));
        assertThat(block("| a | b |\n|---|---|\n| c | d |"))
                .isEqualTo(
                        new GuideBlock.Table(
                                List.of(
                                        List.of(plain("a"), plain("b")),
                                        List.of(plain("c"), plain("d")))));
        assertThat(block("    quotewright open"))
                .isEqualTo(new GuideBlock.Lines("quotewright open\n"));
        assertThat(block("![The desk](pictures/desk.png)"))
                .isEqualTo(new GuideBlock.Picture("pictures/desk.png", "The desk"));
    }

    private static List<GuideRun> plain(String words) {
        return List.of(new GuideRun(words, Style.PLAIN));
    }

    private static GuideBlock block(String markdown) {
        return GuideReader.read(markdown).chapters().getFirst().blocks().getFirst();
    }

    @Test
    void refusesWhatTheDeskCouldNotShow() {
        assertThatThrownBy(() -> GuideReader.read("<b>bold</b>"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
