package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DecisionStep;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/** The append-only log of decisions; what holds for a subject is its beginning and its rows. */
public final class DecisionLog {

    private static final String ROWS = "SELECT " + DecisionCodec.COLUMNS + " FROM decisions d ";
    private static final String STEPS =
            "SELECT step, kind, revisits, min(number), count(*) AS rows FROM decisions ";

    private final Sql sql;
    private final States states;

    DecisionLog(Sql sql, States states) {
        this.sql = sql;
        this.states = states;
    }

    /** What holds for a subject. */
    public SubjectState now(Subject subject) {
        return states.now(subject);
    }

    /** Where the log ends. */
    private record End(long number, long step, String at, String chain) {

        static final End NONE = new End(0, 0, Timestamps.write(Instant.EPOCH), Checksum.NONE);
    }

    /**
     * Appends one step, of at most one row a subject, and makes its outcome hold. A clock that was
     * set back does not make the log's times go back.
     *
     * @throws IllegalArgumentException where two rows are of one subject: the second would begin
     *     with what the first has changed
     */
    public List<Decision> append(String analyst, Instant now, List<DecisionDraft> drafts) {
        if (drafts.stream().map(DecisionDraft::subject).distinct().count() < drafts.size()) {
            throw new IllegalArgumentException("two rows of one step are of one subject");
        }
        End end = end();
        Instant at = later(now.truncatedTo(ChronoUnit.MILLIS), Timestamps.read(end.at()));
        List<Decision> rows = new ArrayList<>();
        String chain = end.chain();
        for (DecisionDraft draft : drafts) {
            long number = end.number() + rows.size() + 1;
            Decision row = decision(number, end.step() + 1, at, analyst, draft);
            chain = insert(chain, row);
            states.settle(row);
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private End end() {
        return sql.first(
                        "SELECT number, step, at, chain FROM decisions ORDER BY number DESC LIMIT 1",
                        row ->
                                new End(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4)))
                .orElse(End.NONE);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private Decision decision(
            long number, long step, Instant at, String analyst, DecisionDraft draft) {
        return new Decision(
                number,
                step,
                at,
                analyst,
                states.engine(draft.subject()),
                draft.subject(),
                draft.kind(),
                draft.before(),
                draft.after(),
                draft.why(),
                draft.revisits());
    }

    /** Returns the chain's new end. */
    private String insert(String previous, Decision row) {
        Object[] columns = DecisionCodec.write(row);
        String chain = DecisionChain.next(previous, columns);
        Object[] values = Arrays.copyOf(columns, columns.length + 1);
        values[columns.length] = chain;
        DecisionChain.insert(sql, values);
        return chain;
    }

    /** The number of the last row; 0 in an empty log. */
    public long last() {
        return sql.number("SELECT max(number) FROM decisions");
    }

    /** The chain of the last row: another one in every other log. */
    public String chain() {
        return end().chain();
    }

    /** The rows of a step, in the order in which they were written. */
    public List<Decision> of(long step) {
        return sql.query(ROWS + "WHERE d.step = ? ORDER BY d.number", DecisionCodec::read, step);
    }

    /** The step itself, or the one that took it back or brought it back last. */
    public long latest(long step) {
        return Math.max(
                step, sql.number("SELECT max(step) FROM decisions WHERE revisits = ?", step));
    }

    /** The rows about a subject, in the order in which they were written. */
    public List<Decision> of(Subject subject) {
        return sql.query(
                ROWS + "WHERE d.subject = ? AND d.subject_id = ? ORDER BY d.number",
                DecisionCodec::read,
                SubjectCodec.kind(subject),
                subject.value());
    }

    /** At most so many rows that follow a number, in the order in which they were written. */
    public List<Decision> after(long number, int limit) {
        return sql.query(
                ROWS + "WHERE d.number > ? ORDER BY d.number LIMIT ?",
                DecisionCodec::read,
                number,
                limit);
    }

    /** At most so many rows that precede a number, the latest first. */
    public List<Decision> before(long number, int limit) {
        return sql.query(
                ROWS + "WHERE d.number < ? ORDER BY d.number DESC LIMIT ?",
                DecisionCodec::read,
                number,
                limit);
    }

    /** Every step, in the order in which they were taken. */
    public List<DecisionStep> steps() {
        return sql.query(STEPS + "GROUP BY step ORDER BY step", DecisionLog::step);
    }

    /**
     * @throws NoSuchElementException where the log has no such step
     */
    public DecisionStep step(long step) {
        return sql.first(STEPS + "WHERE step = ? GROUP BY step", DecisionLog::step, step)
                .orElseThrow();
    }

    private static DecisionStep step(ResultSet row) throws SQLException {
        return new DecisionStep(
                row.getLong("step"),
                JsonText.constant(DecisionKind.class, row.getString("kind")),
                DecisionCodec.revisits(row),
                row.getInt("rows"));
    }
}
