package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A copy of a project by SQLite's online backup. It appears under its name only after its pages,
 * its counts of rows and its log were found to be those of the project, and, where asked for, every
 * value that has a checksum the one that was written.
 */
final class Backup {

    /** What the name of a copy ends in before it was found good. */
    static final String UNFINISHED = ".new";

    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
                    + " ESCAPE '\\' ORDER BY name";

    private Backup() {}

    /**
     * Whatever its texts are: one that is damaged is not to keep a project from being opened.
     *
     * @param sql a connection to the project
     * @param gap what may be lost of it and is named nowhere in it
     * @throws BackupRefused where the copy is not what it should be; there is none then
     */
    static void write(Sql sql, Path target, Optional<Gap> gap) throws IOException, BackupRefused {
        write(sql, target, gap, Backup::isWhole);
    }

    /**
     * As {@link #write}, of a project in which nothing is damaged.
     *
     * @param sql a connection to the project
     * @param gap what may be lost of it and is named nowhere in it
     * @throws BackupRefused where any value is not the one that was written; there is no copy then
     */
    static void writeSound(Sql sql, Path target, Optional<Gap> gap)
            throws IOException, BackupRefused {
        write(sql, target, gap, Backup::isSound);
    }

    private static void write(Sql sql, Path target, Optional<Gap> gap, Predicate<Sql> isGood)
            throws IOException, BackupRefused {
        Path draft = target.resolveSibling(target.getFileName() + UNFINISHED);
        Files.deleteIfExists(draft);
        try {
            List<Long> counts =
                    sql.snapshot(() -> {
                        List<Long> before = counts(sql);
                        sql.copyTo(draft);
                        return before;
                    });
            seal(draft, gap);
            verify(draft, counts, isGood);
            Durably.move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A copy is one file, and no desk has it open; what may be lost of it is named there too. */
    private static void seal(Path draft, Optional<Gap> gap) {
        try (Sql sql = Connections.draft(draft)) {
            if (Migrations.version(sql) > 1) {
                String ended =
                        gap.filter(it -> Migrations.version(sql) == Migrations.newest())
                                .map(it -> it.log().ended())
                                .orElse("copied");
                sql.transaction(() -> {
                    new SessionMark(sql).end(ended);
                    return true;
                });
            }
        }
    }

    private static void verify(Path draft, List<Long> counts, Predicate<Sql> isGood)
            throws BackupRefused {
        try (Sql sql = Connections.frozen(draft)) {
            if (!isGood.test(sql) || !counts(sql).equals(counts)) {
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

    /** A later release's values may be summed up otherwise. */
    private static boolean isSound(Sql sql) {
        return Migrations.version(sql) == Migrations.newest()
                ? new ProjectCheck(sql).findsNothing()
                : isWhole(sql);
    }

    private static List<Long> counts(Sql sql) {
        return sql.query(TABLES, row -> row.getString(1)).stream()
                .map(table -> sql.number("SELECT count(*) FROM \"" + table + '"'))
                .toList();
    }
}
