package org.quotewright.writing;

import java.util.List;
import org.quotewright.model.QuoteInContext;

/**
 * What leaves a project.
 *
 * @param project its name
 * @param generator the program and its version ("Quotewright 1.2.0")
 * @param quotes in the order to write; those of one article stand together
 * @param account of everything in the scope, written or not
 * @param annals empty unless the format carries them
 */
public record QuoteExport(
        String project,
        String generator,
        Extract extract,
        List<QuoteInContext> quotes,
        Account account,
        Annals annals) {

    public QuoteExport {
        quotes = List.copyOf(quotes);
    }
}
