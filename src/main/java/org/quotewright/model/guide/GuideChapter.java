package org.quotewright.model.guide;

import java.util.List;
import java.util.Locale;

/**
 * A chapter of a page.
 *
 * @param anchor what links within the page call it: its title in small letters, joined by hyphens
 */
public record GuideChapter(String anchor, String title, List<GuideBlock> blocks) {

    public GuideChapter {
        blocks = List.copyOf(blocks);
    }

    /** A chapter of this title. */
    public static GuideChapter of(String title, List<GuideBlock> blocks) {
        return new GuideChapter(anchorOf(title), title, blocks);
    }

    /** How links call a heading, as on GitHub. */
    public static String anchorOf(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }
}
