package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of a project by SQLite's online backup. It appears under its name only after its pages,
 * its counts of rows and its log were found to be those of the project.
 */
final class Backup {

    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
                    + " ESCAPE '\\' ORDER BY name";

    private Backup() {}

    /**
     * @param sql a connection to the project
     * @throws BackupRefused where the copy is not what it should be; there is none then
     */
    static void write(Sql sql, Path target) throws IOException, BackupRefused {
        Path draft = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try {
            List<Long> counts =
                    sql.snapshot(() -> {
                        List<Long> before = counts(sql);
                        sql.copyTo(draft);
                        return before;
                    });
            seal(draft);
            verify(draft, counts);
            Durably.move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A copy is one file, and no desk has it open. */
    private static void seal(Path draft) {
        try (Sql sql = Connections.draft(draft)) {
            if (Migrations.version(sql) > 1) {
                sql.transaction(() -> {
                    new SessionMark(sql).end("copied");
                    return true;
                });
            }
        }
    }

    private static void verify(Path draft, List<Long> counts) throws BackupRefused {
        try (Sql sql = Connections.frozen(draft)) {
            if (!isWhole(sql) || !counts(sql).equals(counts)) {
                throw new BackupRefused(draft);
            }
        } catch (StoreFailure e) {
            throw new BackupRefused(draft);
        }
    }

    static boolean isWhole(Sql sql) {
        return sql.query("PRAGMA integrity_check", row -> row.getString(1)).equals(List.of("ok"))
                && (Migrations.version(sql) < 2 || new DecisionChain(sql).broken().isEmpty());
    }

    private static List<Long> counts(Sql sql) {
        return sql.query(TABLES, row -> row.getString(1)).stream()
                .map(table -> sql.number("SELECT count(*) FROM \"" + table + '"'))
                .toList();
    }
}
