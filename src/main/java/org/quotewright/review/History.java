package org.quotewright.review;

import java.util.List;

/** What was decided, as it can be read. Blocking: call it from a {@link Job}. */
public interface History {

    /** At most so many of the latest decisions, the latest first. */
    List<HistoryEntry> latest(int limit);

    /** At most so many of those before the one of this number, the latest first. */
    List<HistoryEntry> before(long number, int limit);
}
