package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Subject;

/** Rows of the decision log. */
final class DecisionCodec {

    static final String COLUMNS =
            "d.number, d.step, d.at, d.analyst, d.engine AS decided_on, d.subject, d.subject_id,"
                    + " d.kind, d.before, d.after, d.why, d.revisits";

    private DecisionCodec() {}

    static Decision read(ResultSet row) throws SQLException {
        Subject subject = SubjectCodec.subject(row.getString("subject"), row.getLong("subject_id"));
        return new Decision(
                row.getLong("number"),
                row.getLong("step"),
                Timestamps.read(row.getString("at")),
                row.getString("analyst"),
                row.getString("decided_on"),
                subject,
                JsonText.constant(DecisionKind.class, row.getString("kind")),
                SubjectCodec.read(subject, row.getString("before")),
                SubjectCodec.read(subject, row.getString("after")),
                row.getString("why"),
                revisits(row));
    }

    /** The columns but for the chain, in the order in which the chain takes them. */
    static Object[] write(Decision decision) {
        return new Object[] {
            decision.number(),
            decision.step(),
            Timestamps.write(decision.at()),
            decision.analyst(),
            decision.engine(),
            SubjectCodec.kind(decision.subject()),
            decision.subject().value(),
            JsonText.name(decision.kind()),
            SubjectCodec.write(decision.before()),
            SubjectCodec.write(decision.after()),
            decision.why(),
            decision.revisits().isPresent() ? decision.revisits().getAsLong() : null
        };
    }

    static OptionalLong revisits(ResultSet row) throws SQLException {
        long step = row.getLong("revisits");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(step);
    }
}
