package org.quotewright.model.guide;

import java.util.List;

/** A page of the manual; its first chapter has the words that stand before every other. */
public record GuidePage(String title, List<GuideChapter> chapters) {

    public GuidePage {
        chapters = List.copyOf(chapters);
    }
}
