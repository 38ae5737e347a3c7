package org.quotewright.attribution.finding;

import org.quotewright.text.TextLayout;

/** Finds the quotations of a text: a pure function, safe for any thread. */
public interface QuoteFinder {

    /**
     * The quotations of the text, those of thought and attitude included; takes time linear in the
     * text's length.
     */
    FoundArticle find(TextLayout layout);
}
