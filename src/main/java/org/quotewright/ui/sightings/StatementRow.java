package org.quotewright.ui.sightings;

import java.util.List;
import org.quotewright.review.sightings.Statement;

/**
 * A statement in the list.
 *
 * @param words of the version agreed on
 * @param articles in how many it stands, in words
 * @param findings in words
 */
record StatementRow(Statement statement, String words, String articles, List<String> findings) {

    StatementRow {
        findings = List.copyOf(findings);
    }
}
