package org.quotewright.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says in the main file that a desk has it open, and since when. A crash leaves the mark behind:
 * where SQLite's log is gone by then, decisions may be lost, and from when on is known.
 */
final class SessionMark {

    /** With the last decision before the next session began: what followed it may be lost. */
    private static final String LOST =
            """
            SELECT s.opened_at, s.ended,
                (SELECT at FROM decisions
                 WHERE at < (SELECT opened_at FROM sessions n WHERE n.number > s.number
                             ORDER BY n.number LIMIT 1)
                 ORDER BY number DESC LIMIT 1) AS decided_at
            FROM sessions s
            WHERE s.ended IN ('log_missing', 'log_damaged')
                AND s.checksum = checksum(s.opened_at, s.user, s.host, s.ended)
            ORDER BY s.number
            """;

    private static final String LEFT =
            """
            SELECT opened_at, (SELECT at FROM decisions ORDER BY number DESC LIMIT 1) AS decided_at
            FROM sessions WHERE ended = 'open' ORDER BY number LIMIT 1
            """;

    private final Sql sql;

    SessionMark(Sql sql) {
        this.sql = sql;
    }

    /**
     * Whether a desk left its mark in a file that nobody has open.
     *
     * @param project with no log beside it
     */
    static boolean isLeftIn(Path project) {
        try (Sql sql = Connections.frozen(project)) {
            return sql.number(
                                    "SELECT count(*) FROM sqlite_schema"
                                            + " WHERE name = 'sessions' AND type = 'table'")
                            > 0
                    && new SessionMark(sql).isSet();
        } catch (StoreFailure e) {
            return false;
        }
    }

    boolean isSet() {
        return sql.number("SELECT count(*) FROM sessions WHERE ended = 'open'") > 0;
    }

    /**
     * Sets the mark, on disk in the main file when this returns; one that an earlier session left
     * says from now on how its log was found.
     *
     * @param log how SQLite's log lay beside the file before it was opened
     */
    void begin(LogState log, Instant now) {
        sql.transaction(() -> {
            end(log.ended());
            LockHolder self = LockHolder.self();
            String openedAt = Timestamps.write(now.truncatedTo(ChronoUnit.MILLIS));
            insert(openedAt, self.user(), self.host(), "open");
            return true;
        });
        sql.script("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /**
     * What may be lost of a project that is only read, so that it cannot be told to those who open
     * it later.
     *
     * @param left how a desk that did not close it left its log, where one did
     */
    static Optional<Gap> gap(Sql sql, Optional<LogState> left) {
        return left.filter(state -> state != LogState.WHOLE)
                .flatMap(state ->
                        new SessionMark(sql).since().map(since -> new Gap(since, state, false)));
    }

    /** Those of earlier sessions, and of the one that left the log so. */
    static List<Gap> gaps(Sql sql, Optional<LogState> left) {
        return Stream.concat(new SessionMark(sql).gaps().stream(), gap(sql, left).stream())
                .toList();
    }

    /** When the project was last known to be whole; empty where no desk left it open. */
    private Optional<Instant> since() {
        try {
            return sql.first(LEFT, SessionMark::known);
        } catch (StoreFailure e) {
            return Optional.empty();
        }
    }

    /** What may be lost and nobody took note of, in the order of time. */
    List<Gap> gaps() {
        return sql.query(LOST, SessionMark::gap);
    }

    private static Gap gap(ResultSet row) throws SQLException {
        return new Gap(known(row), LogState.endedAs(row.getString("ended")), true);
    }

    private static Instant known(ResultSet row) throws SQLException {
        Instant opened = Timestamps.read(row.getString("opened_at"));
        return Optional.ofNullable(row.getString("decided_at"))
                .map(Timestamps::read)
                .filter(opened::isBefore)
                .orElse(opened);
    }

    /** In a file that was made anew from another one. */
    void remember(Gap gap) {
        insert(Timestamps.write(gap.since()), "", "", gap.log().ended());
    }

    /** It is named no more; that it was is kept. */
    void noteGaps() {
        sql.update(
                """
                UPDATE sessions SET ended = ended || '_noted',
                    checksum = checksum(opened_at, user, host, ended || '_noted')
                WHERE ended IN ('log_missing', 'log_damaged')
                """);
    }

    private void insert(String openedAt, String user, String host, String ended) {
        sql.update(
                """
                INSERT INTO sessions (opened_at, user, host, ended, checksum)
                VALUES (?1, ?2, ?3, ?4, checksum(?1, ?2, ?3, ?4))
                """,
                openedAt,
                user,
                host,
                ended);
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
