package org.quotewright.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.DecisionKind;
import org.sqlite.SQLiteConfig;

/** Tells whether the tables that a later release wrote can be read by this one. */
final class LaterFormat {

    private static final String COLUMNS =
            "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_xinfo(t.name) c"
                    + " WHERE t.type = 'table'";

    private LaterFormat() {}

    /**
     * It may have more tables and columns, but must have these, and no unknown kind of decision.
     */
    static boolean isReadable(Sql sql) {
        return columns(sql).containsAll(expected())
                && kinds().containsAll(words(sql, "kind"))
                && Set.of(
                                SubjectCodec.QUOTE,
                                SubjectCodec.SPEAKER,
                                SubjectCodec.ORGANISATION,
                                SubjectCodec.ARTICLE,
                                SubjectCodec.SEARCH)
                        .containsAll(words(sql, "subject"));
    }

    private static Set<List<String>> columns(Sql sql) {
        return Set.copyOf(
                sql.query(
                        COLUMNS,
                        row -> List.of(row.getString(1), row.getString(2), row.getString(3))));
    }

    private static Set<List<String>> expected() {
        try (Sql sql = Sql.inMemory(new SQLiteConfig())) {
            Migrations.run(sql, Migrations.newest());
            return columns(sql);
        }
    }

    private static Set<String> kinds() {
        return Stream.of(DecisionKind.values()).map(JsonText::name).collect(Collectors.toSet());
    }

    private static List<String> words(Sql sql, String column) {
        return sql.query("SELECT DISTINCT " + column + " FROM decisions", row -> row.getString(1));
    }
}
