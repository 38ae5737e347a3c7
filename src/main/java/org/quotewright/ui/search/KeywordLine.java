package org.quotewright.ui.search;

import java.util.Optional;
import org.quotewright.model.Span;
import org.quotewright.review.Passage;

/** A passage round the first of the words that were found in it. */
record KeywordLine(String before, String word, String after) {

    private static final int REACH = 160;

    /** Where nothing is marked, there is no word, and all stands behind it. */
    static KeywordLine of(Passage passage) {
        String text = passage.text().replaceAll("\\s", " ");
        Optional<Span> hit =
                passage.highlights().stream()
                        .min((one, other) -> Integer.compare(one.begin(), other.begin()));
        int from = hit.map(Span::begin).orElse(0);
        int to = hit.map(Span::end).orElse(0);
        return new KeywordLine(
                text.substring(Math.max(0, from - REACH), from),
                text.substring(from, to),
                text.substring(to, Math.min(text.length(), to + REACH)));
    }
}
