package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Verdict;
import tools.jackson.core.JacksonException;

/**
 * Whether the quotations of an article stand where their suggestions and the log lead. What is
 * damaged may be no JSON any more, or say the same in other words: the verdict that holds is
 * compared as it is stored.
 */
final class QuoteCheck {

    private static final String ROWS =
            """
            SELECT q.id, q.suggestion, q.verdict, q.last_decision,
                q.checksum = iif(q.first_version = 1,
                        checksum(q.article, q.engine, q.suggestion),
                        checksum(q.article, q.engine, q.suggestion, q.first_version))
                    AND NOT EXISTS (SELECT 1 FROM suggestions o WHERE o.quote = q.id
                        AND o.checksum <> checksum(
                            o.quote, o.number, o.engine, o.version, o.suggestion)) AS is_sound,
                concat_ws(' ', q.begins, q.ends, q.type, q.state, q.flagged, q.look_again,
                    coalesce(r.suggested, 1), coalesce(r.version, 1), q.note) AS shown
            FROM quotes q LEFT JOIN quote_readings r ON r.quote = q.id
            WHERE q.article = ? ORDER BY q.begins, q.id
            """;
    private static final String SPEAKERS =
            """
            SELECT s.folded, q.role, coalesce(o.folded, '') FROM quote_speakers q
            JOIN speakers s ON s.id = q.speaker LEFT JOIN organisations o ON o.id = q.organisation
            WHERE q.quote = ? ORDER BY q.place
            """;
    private static final String LOG =
            "SELECT number, before, after FROM decisions WHERE subject = 'quote'"
                    + " AND subject_id = ? ORDER BY number";

    private final Sql sql;
    private final ArticleId article;

    QuoteCheck(Sql sql, ArticleId article) {
        this.sql = sql;
        this.article = article;
    }

    private record Row(
            long id, String suggestion, String verdict, long last, boolean isSound, String shown) {}

    private record LogRow(long number, String before, String after) {}

    List<ProjectCheck.Fault> faults() {
        List<ProjectCheck.Fault> faults = new ArrayList<>();
        for (Row row : sql.query(ROWS, QuoteCheck::row, article.value())) {
            if (!row.isSound()) {
                faults.add(fault("store.check.suggestion", row));
            } else if (!isExplained(row)) {
                faults.add(fault("store.check.verdict", row));
            }
        }
        return faults;
    }

    private ProjectCheck.Fault fault(String messageKey, Row row) {
        return ProjectCheck.Fault.of(messageKey, row.id(), article.value());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("suggestion"),
                row.getString("verdict"),
                row.getLong("last_decision"),
                row.getBoolean("is_sound"),
                row.getString("shown"));
    }

    private boolean isExplained(Row row) {
        List<LogRow> log =
                sql.query(
                        LOG,
                        each -> new LogRow(each.getLong(1), each.getString(2), each.getString(3)),
                        row.id());
        Optional<Verdict> before = log.stream().findFirst().flatMap(each -> read(each.before()));
        Verdict first = QuoteStates.first(SuggestionCodec.read(row.suggestion()), before);
        String verdict = VerdictCodec.write(first);
        for (LogRow each : log) {
            if (!isSame(verdict, each.before())) {
                return false;
            }
            verdict = each.after();
        }
        return verdict.equals(row.verdict())
                && read(row.verdict()).filter(now -> isShown(row, now, log)).isPresent();
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || read(one).isPresent() && read(one).equals(read(other));
    }

    /** Empty where it is none. */
    private static Optional<Verdict> read(String json) {
        try {
            return Optional.of(VerdictCodec.read(json));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The columns that stand beside the verdict for queries. */
    private boolean isShown(Row row, Verdict verdict, List<LogRow> log) {
        String shown =
                String.join(
                        " ",
                        Integer.toString(verdict.attribution().quote().begin()),
                        Integer.toString(verdict.attribution().quote().end()),
                        JsonText.name(verdict.attribution().quote().type()),
                        JsonText.name(verdict.state()),
                        verdict.flagged() ? "1" : "0",
                        verdict.lookAgain() ? "1" : "0",
                        Integer.toString(verdict.suggestion()),
                        Integer.toString(version(row.id(), verdict.suggestion())),
                        verdict.note());
        return row.shown().equals(shown)
                && row.last() == lastRuling(log).orElse(0)
                && speakers(row.id()).equals(speakers(verdict));
    }

    private int version(long quote, int suggestion) {
        return new SuggestionRepository(sql).version(new QuoteId(quote), suggestion);
    }

    private static OptionalLong lastRuling(List<LogRow> log) {
        return log.stream()
                .filter(row ->
                        QuoteStates.isRuling(
                                VerdictCodec.read(row.before()), VerdictCodec.read(row.after())))
                .mapToLong(LogRow::number)
                .max();
    }

    private List<List<String>> speakers(long quote) {
        return sql.query(
                SPEAKERS,
                row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
                quote);
    }

    private static List<List<String>> speakers(Verdict verdict) {
        return QuoteStates.speakers(verdict).stream().map(QuoteCheck::speaker).toList();
    }

    private static List<String> speaker(AttributedSpeaker speaker) {
        String organisation = speaker.affiliation().organisation();
        return List.of(
                Names.fold(speaker.speaker().name()),
                speaker.affiliation().role(),
                organisation.isBlank() ? "" : Names.fold(organisation));
    }
}
