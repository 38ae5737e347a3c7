package org.quotewright.store;

import java.time.Instant;

/**
 * What may be missing from a project that a desk left open, as long as nobody took note of it.
 *
 * @param since from when on decisions may be lost
 * @param log what was found of SQLite's log of the last changes; never a whole one
 * @param isKept whether the file was kept among the backups as it was found, which those who only
 *     read it leave to the next who writes to it
 */
public record Gap(Instant since, LogState log, boolean isKept) {

    /** Of a sentence about the project's file (0) and the time (1). */
    public String messageKey() {
        return log == LogState.MISSING
                ? isKept ? "store.log-missing" : "store.log-missing-still"
                : isKept ? "store.log-damaged" : "store.log-damaged-still";
    }
}
