package org.quotewright.ui.common;

import java.util.EnumSet;
import java.util.Set;
import org.quotewright.model.QuoteType;
import org.quotewright.ui.common.palette.BundledFonts;

/**
 * How an analyst likes to read articles.
 *
 * @param font family of the article's words
 * @param size 1 is the desk's own size
 * @param highlighted types of quotations that are highlighted
 * @param wordsOnly whether only what was said or written is highlighted, not thoughts and attitudes
 */
public record ReadingTaste(
        String font, double size, Set<QuoteType> highlighted, boolean wordsOnly) {

    public static final ReadingTaste FIRST =
            new ReadingTaste(BundledFonts.ARTICLE, 1, EnumSet.allOf(QuoteType.class), false);

    public ReadingTaste {
        highlighted = Set.copyOf(highlighted);
    }
}
