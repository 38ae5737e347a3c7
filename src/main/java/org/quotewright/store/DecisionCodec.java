package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;

/** Rows of the decision log. */
final class DecisionCodec {

    static final String COLUMNS =
            "d.number, d.step, d.at, d.analyst, d.quote, d.kind, d.before, d.after, d.why,"
                    + " d.revisits";

    private DecisionCodec() {}

    static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("number"),
                row.getLong("step"),
                Timestamps.read(row.getString("at")),
                row.getString("analyst"),
                new QuoteId(row.getLong("quote")),
                JsonText.constant(DecisionKind.class, row.getString("kind")),
                VerdictCodec.read(row.getString("before")),
                VerdictCodec.read(row.getString("after")),
                row.getString("why"),
                revisits(row));
    }

    static OptionalLong revisits(ResultSet row) throws SQLException {
        long step = row.getLong("revisits");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(step);
    }
}
