package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.model.Alias;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Names;
import org.quotewright.model.Source;

/**
 * The other names of entries of the directory: those that articles print, those that were entered
 * by hand, and those of the entries that were merged into them, with all of theirs.
 */
final class EntryNames {

    private static final String FAMILY =
            """
            WITH RECURSIVE family (root, own, entry) AS (
                SELECT id, folded, id FROM %1$ss WHERE id IN (%2$s)
                UNION
                SELECT f.root, f.own, x.%1$s FROM family f
                JOIN %1$s_states x ON x.merged_into = f.entry
            )
            """;
    private static final String PRINTED =
            """
            SELECT f.root, f.own, a.name, min(a.article) AS article, NULL AS source, 0 AS entry,
                1 AS rank, a.folded AS folded
            FROM family f JOIN speaker_aliases a ON a.speaker = f.entry
            WHERE NOT EXISTS (
                SELECT 1 FROM speaker_states x, json_each(x.state, '$.dismissed') d
                WHERE x.speaker IN (f.root, f.entry) AND d.value = a.folded)
            GROUP BY f.root, a.folded
            UNION ALL
            """;
    private static final String ENTERED =
            """
            SELECT f.root, f.own, h.value ->> 'name', 0, h.value -> 'source', 0, 2, h.key
            FROM family f JOIN %1$s_states x ON x.%1$s = f.entry, json_each(x.state, '$.aliases') h
            UNION ALL
            SELECT f.root, f.own, e.name, 0, NULL, e.id, 3, e.folded
            FROM family f JOIN %1$ss e ON e.id = f.entry WHERE f.entry <> f.root
            ORDER BY 1, rank, article, folded
            """;

    private final Sql sql;
    private final String subject;

    private EntryNames(Sql sql, String subject) {
        this.sql = sql;
        this.subject = subject;
    }

    static EntryNames ofSpeakers(Sql sql) {
        return new EntryNames(sql, SubjectCodec.SPEAKER);
    }

    static EntryNames ofOrganisations(Sql sql) {
        return new EntryNames(sql, SubjectCodec.ORGANISATION);
    }

    private record Row(long root, String own, Alias alias) {}

    /** Of the entries whose ids the SQL selects, in the order printed, entered, merged. */
    Map<Long, List<Alias>> of(String entries, Object... arguments) {
        String printed = subject.equals(SubjectCodec.SPEAKER) ? PRINTED : "";
        String columns =
                printed.isEmpty()
                        ? "SELECT 0 AS root, '' AS own, '' AS name, 0 AS article, NULL AS source,"
                                + " 0 AS entry, 0 AS rank, '' AS folded WHERE 0 UNION ALL "
                        : printed;
        String query = FAMILY.formatted(subject, entries) + columns + ENTERED.formatted(subject);
        return grouped(sql.query(query, this::row, arguments));
    }

    private static Map<Long, List<Alias>> grouped(List<Row> rows) {
        Map<Long, Map<String, Alias>> names = new HashMap<>();
        for (Row row : rows) {
            String folded = Names.fold(row.alias().name());
            if (!folded.equals(row.own())) {
                names.computeIfAbsent(row.root(), id -> new LinkedHashMap<>())
                        .putIfAbsent(folded, row.alias());
            }
        }
        Map<Long, List<Alias>> aliases = new HashMap<>();
        names.forEach((id, own) -> aliases.put(id, new ArrayList<>(own.values())));
        return aliases;
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getString(2), new Alias(row.getString(3), source(row)));
    }

    private Source source(ResultSet row) throws SQLException {
        return switch (row.getInt("rank")) {
            case 1 ->
                    new Source.Printed(
                            new ArticleId(row.getLong("article")), row.getString("name"));
            case 2 -> IdentityCodec.source(JsonText.read(row.getString("source")));
            default -> new Source.Merged(SubjectCodec.subject(subject, row.getLong("entry")));
        };
    }
}
