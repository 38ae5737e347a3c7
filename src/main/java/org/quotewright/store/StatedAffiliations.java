package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Names;
import org.quotewright.model.Source;
import org.quotewright.model.SpeakerId;

/**
 * The affiliations under which speakers are quoted, each once, with the words of the first article
 * that state it, or the analyst who gave it to a quotation.
 */
final class StatedAffiliations {

    private static final String STATED =
            """
            SELECT qs.speaker, qs.role, coalesce(o.name, '') AS organisation,
                coalesce(
                    min(iif(q.verdict ->> ('$.attribution.speakers[' || qs.place || '].evidence[0]')
                        IS NULL, NULL, q.id)),
                    max(iif(q.last_decision IS NULL, NULL, q.id))) AS quote
            FROM quote_speakers qs JOIN quotes q ON q.id = qs.quote
            LEFT JOIN organisations o ON o.id = qs.organisation
            WHERE q.state NOT IN ('rejected', 'absent') AND (qs.role <> '' OR qs.organisation IS NOT NULL)
            GROUP BY qs.speaker, qs.role, qs.organisation HAVING quote IS NOT NULL
            ORDER BY qs.speaker, quote
            """;
    private static final String WORDS =
            "SELECT q.verdict, q.article, a.text, "
                    + DecisionCodec.COLUMNS
                    + " FROM quotes q JOIN articles a ON a.id = q.article"
                    + " LEFT JOIN decisions d ON d.number = q.last_decision WHERE q.id = ?";

    private final Sql sql;
    private final StandingDecision standing;

    StatedAffiliations(Sql sql) {
        this.sql = sql;
        this.standing = new StandingDecision(sql);
    }

    private record Row(long speaker, String role, String organisation, long quote) {}

    Map<SpeakerId, List<DatedAffiliation>> all() {
        Map<SpeakerId, List<DatedAffiliation>> all = new LinkedHashMap<>();
        for (Row row : sql.query(STATED, StatedAffiliations::row)) {
            sql.first(WORDS, words -> source(row, words), row.quote())
                    .flatMap(source -> source)
                    .map(source -> DatedAffiliation.of(row.role(), row.organisation(), source))
                    .ifPresent(stated ->
                            all.computeIfAbsent(
                                            new SpeakerId(row.speaker()), id -> new ArrayList<>())
                                    .add(stated));
        }
        return all;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("speaker"),
                row.getString("role"),
                row.getString("organisation"),
                row.getLong("quote"));
    }

    /** Empty where it is only the project's knowledge that gave it. */
    private Optional<Source> source(Row stated, ResultSet row) throws SQLException {
        String text = row.getString("text");
        String words =
                VerdictCodec.read(row.getString("verdict")).attribution().speakers().stream()
                        .filter(by -> isOf(by, stated))
                        .flatMap(by -> by.affiliation().evidence().stream())
                        .map(span -> span.in(text))
                        .collect(Collectors.joining(" … "));
        return words.isEmpty()
                ? standing.in(row).map(decision -> new Source.Hand(decision.analyst()))
                : Optional.of(new Source.Printed(new ArticleId(row.getLong("article")), words));
    }

    private static boolean isOf(AttributedSpeaker by, Row stated) {
        return by.affiliation().role().equals(stated.role())
                && Names.fold(by.affiliation().organisation())
                        .equals(Names.fold(stated.organisation()));
    }
}
