package org.quotewright.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Says in the main file that a desk has it open, and since when. A crash leaves the mark behind:
 * where SQLite's log is gone by then, decisions may be lost, and from when on is known.
 */
final class SessionMark {

    private static final String UNFINISHED =
            """
            SELECT opened_at, (SELECT max(at) FROM decisions) AS decided_at
            FROM sessions WHERE ended = 'open' ORDER BY number DESC LIMIT 1
            """;

    private final Sql sql;

    SessionMark(Sql sql) {
        this.sql = sql;
    }

    /**
     * Sets the mark, on disk in the main file when this returns.
     *
     * @param log how SQLite's log lay beside the file before it was opened
     * @return what may be lost, where an earlier session ended without a whole log
     */
    Optional<Gap> begin(LogState log, Instant now) {
        Optional<Gap> lost =
                sql.transaction(() -> {
                    Optional<Instant> unfinished = unfinished();
                    unfinished.ifPresent(since -> end(log.ended()));
                    insert(now);
                    return unfinished
                            .filter(since -> log != LogState.WHOLE)
                            .map(since -> new Gap(since, log));
                });
        sql.script("PRAGMA wal_checkpoint(PASSIVE)");
        return lost;
    }

    /** What was decided after this may lie in the log alone. */
    private Optional<Instant> unfinished() {
        return sql.first(
                UNFINISHED,
                row -> {
                    Instant opened = Timestamps.read(row.getString("opened_at"));
                    return Optional.ofNullable(row.getString("decided_at"))
                            .map(Timestamps::read)
                            .filter(opened::isBefore)
                            .orElse(opened);
                });
    }

    private void insert(Instant now) {
        LockHolder self = LockHolder.self();
        sql.update(
                """
                INSERT INTO sessions (opened_at, user, host, ended, checksum)
                VALUES (?1, ?2, ?3, 'open', checksum(?1, ?2, ?3, 'open'))
                """,
                Timestamps.write(now.truncatedTo(ChronoUnit.MILLIS)),
                self.user(),
                self.host());
    }

    /** Takes the mark away; {@code how} is the word that stands in its place. */
    void end(String how) {
        sql.update(
                """
                UPDATE sessions SET ended = ?1, checksum = checksum(opened_at, user, host, ?1)
                WHERE ended = 'open'
                """,
                how);
    }
}
