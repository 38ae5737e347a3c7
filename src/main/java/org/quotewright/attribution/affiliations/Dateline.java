package org.quotewright.attribution.affiliations;

import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Tells a town in capitals before a paragraph's text: "MARLOW, Fenland - The mill closes". */
final class Dateline {

    private Dateline() {}

    static boolean is(Words words, Span name) {
        int i = words.from(name.begin());
        return words.isInitialWord(i)
                && words.at(i).isAllCaps()
                && !words.isWord(words.to(name.end()));
    }
}
