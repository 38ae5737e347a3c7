package org.quotewright.store;

import java.util.Set;
import java.util.TreeSet;

/** Rows that are not lost as long as something else says what stood in them. */
record UnreadRows(Losses losses, Set<Long> numbers) implements DamagedFile.Unread {

    UnreadRows(Losses losses) {
        this(losses, new TreeSet<>());
    }

    @Override
    public void row(String table, long number) {
        numbers.add(number);
    }

    @Override
    public void table(String table) {
        losses.table(table);
    }
}
