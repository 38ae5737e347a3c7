package org.quotewright.attribution.finding;

import org.quotewright.attribution.patience.Patience;
import org.quotewright.text.TextLayout;

/** Finds the quotations of a text: a pure function, safe for any thread. */
public interface QuoteFinder {

    /**
     * The quotations of the text, those of thought and attitude included; takes time linear in the
     * text's length.
     *
     * @param patience of whoever waits
     */
    FoundArticle find(TextLayout layout, Patience patience);

    /** The same for however long it takes. */
    default FoundArticle find(TextLayout layout) {
        return find(layout, Patience.ENDLESS);
    }
}
