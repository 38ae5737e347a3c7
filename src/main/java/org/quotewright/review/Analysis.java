package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Suggestion;

/**
 * The quotations that were found in an article.
 *
 * @param engine that found them, by the name under which it is recorded
 * @param remark the key of a sentence about the article and a number of seconds, where they were
 *     not found as usual; else empty
 * @param seconds after which that was so
 */
public record Analysis(String engine, List<Suggestion> suggestions, String remark, long seconds) {

    public Analysis {
        suggestions = List.copyOf(suggestions);
    }

    /** Found as usual. */
    Analysis(String engine, List<Suggestion> suggestions) {
        this(engine, suggestions, "", 0);
    }

    boolean isAsUsual() {
        return remark.isEmpty();
    }
}
