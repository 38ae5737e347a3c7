package org.quotewright.model.search;

import java.util.List;

/**
 * How the word at the caret could go on, the likeliest first.
 *
 * @param begin of the part of the query that a completion takes the place of, in UTF-16 units
 * @param end of that part
 */
public record Completions(int begin, int end, List<Completion> choices) {

    public Completions {
        choices = List.copyOf(choices);
    }
}
