package org.quotewright.writing;

import java.util.List;
import org.quotewright.model.QuoteInContext;

/**
 * What leaves a project.
 *
 * @param project its name
 * @param quotes in the order to write; those of one article stand together
 * @param includeUnverified whether open and rejected quotations were asked for too
 * @param leftOut how many quotations of the project are not among them
 * @param generator the program and its version ("Quotewright 1.2.0")
 */
public record QuoteExport(
        String project,
        List<QuoteInContext> quotes,
        boolean includeUnverified,
        int leftOut,
        String generator) {

    public QuoteExport {
        quotes = List.copyOf(quotes);
        if (leftOut < 0) {
            throw new IllegalArgumentException("not a count: " + leftOut);
        }
    }
}
