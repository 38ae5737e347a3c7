package org.quotewright.store;

import java.time.Instant;

/**
 * What may be missing from a project that a desk left open, as long as nobody took note of it.
 *
 * @param since from when on decisions may be lost
 * @param log what was found of SQLite's log of the last changes; never a whole one
 */
public record Gap(Instant since, LogState log) {}
