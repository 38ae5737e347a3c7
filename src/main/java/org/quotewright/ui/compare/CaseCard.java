package org.quotewright.ui.compare;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.QuoteState;

/**
 * The selected case, both sides of it.
 *
 * @param heading of the article
 * @param what stands between the two, in words
 */
record CaseCard(String heading, String what, Half left, Half right) {

    /**
     * What one project has.
     *
     * @param project its name
     * @param state empty where it has no such quotation
     * @param by who decided, in words; empty where nobody did
     * @param note empty where there is none
     */
    record Half(
            String project,
            Optional<QuoteState> state,
            String stateWords,
            String by,
            String words,
            List<Line> lines,
            String note) {}

    /** One thing that is known of a quotation, and whether the other project has it otherwise. */
    record Line(String what, String words, boolean isOther) {}
}
