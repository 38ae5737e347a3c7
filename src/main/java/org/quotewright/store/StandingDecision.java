package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Verdict;

/**
 * Which decision on a quotation stands: an undo or a redo decides nothing of its own, it puts an
 * earlier decision back, with who took it and when.
 */
final class StandingDecision {

    private static final String ROWS =
            "SELECT "
                    + DecisionCodec.COLUMNS
                    + " FROM decisions d WHERE d.subject = 'quote' AND d.subject_id = ?"
                    + " AND d.number < ? ORDER BY d.number DESC";

    private final Sql sql;

    StandingDecision(Sql sql) {
        this.sql = sql;
    }

    /** Of a quotation beside the columns of its latest decision, which are null without one. */
    Optional<Decision> in(ResultSet row) throws SQLException {
        return row.getLong("number") == 0 ? Optional.empty() : of(DecisionCodec.read(row));
    }

    /**
     * Empty where all that was decided is taken back. A row stands for itself where the log does
     * not hold what it revisits.
     *
     * @param last the latest row that changed the quotation's state or its attribution
     */
    private Optional<Decision> of(Decision last) {
        return last.revisits().isEmpty()
                ? Optional.of(last)
                : standing(
                        last,
                        sql.query(
                                ROWS, DecisionCodec::read, last.subject().value(), last.number()));
    }

    private static Optional<Decision> standing(Decision last, List<Decision> earlier) {
        Optional<Decision> row = Optional.of(last);
        while (row.isPresent() && row.get().revisits().isPresent()) {
            OptionalLong step = row.get().revisits();
            Optional<Decision> revisited =
                    earlier.stream().filter(each -> each.step() == step.getAsLong()).findFirst();
            if (revisited.isEmpty()) {
                return row;
            }
            row =
                    row.get().kind() == DecisionKind.REDO
                            ? revisited
                            : before(revisited.get(), earlier);
        }
        return row;
    }

    private static Optional<Decision> before(Decision revisited, List<Decision> earlier) {
        return earlier.stream()
                .filter(each -> each.number() < revisited.number())
                .filter(each ->
                        each.before() instanceof Verdict before
                                && each.after() instanceof Verdict after
                                && QuoteStates.isRuling(before, after))
                .findFirst();
    }
}
