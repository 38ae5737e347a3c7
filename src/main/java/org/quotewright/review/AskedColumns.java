package org.quotewright.review;

import org.quotewright.model.Columns;
import org.quotewright.model.TableHead;

/**
 * A table whose columns are not known by their names, and what they probably are.
 *
 * @param head as if the first row were a header
 * @param mayLackHeader false of records, whose fields all have names
 */
public record AskedColumns(TableHead head, Columns guess, boolean mayLackHeader) {

    static AskedColumns ofTable(TableHead head, Columns guess) {
        return new AskedColumns(head, guess, true);
    }

    static AskedColumns ofRecords(TableHead head, Columns guess) {
        return new AskedColumns(head, guess, false);
    }
}
