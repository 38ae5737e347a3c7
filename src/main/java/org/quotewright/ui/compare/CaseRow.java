package org.quotewright.ui.compare;

import java.util.Optional;
import org.quotewright.review.comparison.Case;
import org.quotewright.review.comparison.Choice;

/**
 * A case in the list.
 *
 * @param what stands between the two, in words
 * @param choice what is chosen, if anything
 * @param chosen the choice in words
 */
record CaseRow(
        Case compared,
        String words,
        String heading,
        String what,
        Optional<Choice> choice,
        String chosen) {}
