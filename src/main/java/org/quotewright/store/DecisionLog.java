package org.quotewright.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;

/** The append-only log of decisions; what holds for a quotation is its suggestion and its rows. */
public final class DecisionLog {

    private static final String ROWS = "SELECT " + DecisionCodec.COLUMNS + " FROM decisions d ";

    private final Sql sql;
    private final QuoteRepository quotes;

    DecisionLog(Sql sql, QuoteRepository quotes) {
        this.sql = sql;
        this.quotes = quotes;
    }

    /**
     * Appends one step, of at most one row a quotation, and makes its outcome the present verdicts.
     * A clock that was set back does not make the log's times go back.
     */
    public List<Decision> append(String analyst, Instant now, List<DecisionDraft> drafts) {
        long step = 1 + sql.number("SELECT max(step) FROM decisions");
        Instant at = notBeforeTheLast(now.truncatedTo(ChronoUnit.MILLIS));
        return drafts.stream().map(draft -> append(step, at, analyst, draft)).toList();
    }

    private Decision append(long step, Instant at, String analyst, DecisionDraft draft) {
        Decision decision =
                new Decision(
                        1 + sql.number("SELECT max(number) FROM decisions"),
                        step,
                        at,
                        analyst,
                        draft.quote().id(),
                        draft.kind(),
                        draft.quote().verdict(),
                        draft.after(),
                        draft.why(),
                        draft.revisits());
        insert(decision);
        quotes.settle(decision);
        return decision;
    }

    private void insert(Decision decision) {
        sql.update(
                "INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.number(),
                decision.step(),
                Timestamps.write(decision.at()),
                decision.analyst(),
                decision.quote().value(),
                JsonText.name(decision.kind()),
                VerdictCodec.write(decision.before()),
                VerdictCodec.write(decision.after()),
                decision.why(),
                decision.revisits().isPresent() ? decision.revisits().getAsLong() : null);
    }

    private Instant notBeforeTheLast(Instant now) {
        return sql.first(
                        "SELECT at FROM decisions ORDER BY number DESC LIMIT 1",
                        row -> Timestamps.read(row.getString(1)))
                .filter(now::isBefore)
                .orElse(now);
    }

    /** The number of the last row; 0 in an empty log. */
    public long last() {
        return sql.number("SELECT max(number) FROM decisions");
    }

    /** The rows of a step, in the order in which they were written. */
    public List<Decision> of(long step) {
        return sql.query(ROWS + "WHERE d.step = ? ORDER BY d.number", DecisionCodec::read, step);
    }

    /** The rows about a quotation, in the order in which they were written. */
    public List<Decision> of(QuoteId quote) {
        return sql.query(
                ROWS + "WHERE d.quote = ? ORDER BY d.number", DecisionCodec::read, quote.value());
    }

    /** At most so many rows that follow a number, in the order in which they were written. */
    public List<Decision> after(long number, int limit) {
        return sql.query(
                ROWS + "WHERE d.number > ? ORDER BY d.number LIMIT ?",
                DecisionCodec::read,
                number,
                limit);
    }

    /** Every step, in the order in which they were taken. */
    public List<DecisionStep> steps() {
        return sql.query(
                "SELECT step, kind, revisits, min(number) FROM decisions GROUP BY step"
                        + " ORDER BY step",
                row ->
                        new DecisionStep(
                                row.getLong("step"),
                                JsonText.constant(DecisionKind.class, row.getString("kind")),
                                DecisionCodec.revisits(row)));
    }
}
