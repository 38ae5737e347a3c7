package org.quotewright.train;

import java.util.List;
import org.quotewright.model.Span;

/**
 * An attribution whose speaker somebody has told.
 *
 * @param source the pieces of the source mention; none where the article prints none
 * @param names the speaker's fullest name first, then what else is right; none where there is no
 *     speaker
 * @param person true for a named person, whom a surname alone names too
 */
record ResolvedQuote(List<Span> content, List<Span> source, List<String> names, boolean person) {

    boolean hasSpeaker() {
        return !names.isEmpty();
    }
}
