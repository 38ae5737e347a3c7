package org.quotewright.search.query;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.search.QueryMistake;

/**
 * A query as understood.
 *
 * @param clause empty where the query asks for nothing
 */
public record ParsedQuery(Optional<Clause> clause, List<QueryMistake> mistakes) {

    public ParsedQuery {
        mistakes = List.copyOf(mistakes);
    }
}
