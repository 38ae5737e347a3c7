package org.quotewright.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/**
 * The tables, indexes and triggers of a file, each with the statement that made it. A file with
 * others, or without one of these, was changed by another program: a trigger planted there would
 * act on every decision.
 */
final class Schema {

    private static final String OBJECTS =
            "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                    + " ORDER BY name, type";

    private Schema() {}

    private record Part(String type, String name, String sql) {}

    /** The first table, index, trigger or view that this format does not have so. */
    static Optional<String> stranger(Sql sql, int version) {
        Set<Part> found = parts(sql);
        Set<Part> expected = expected(version);
        Set<Part> strange = new LinkedHashSet<>(found);
        strange.removeAll(expected);
        expected.removeAll(found);
        strange.addAll(expected);
        return strange.stream().findFirst().map(part -> part.type() + " " + part.name());
    }

    /** Gives tables, indexes and triggers back the statements that made them, and drops others. */
    static void mend(Sql sql) {
        sql.transaction(() -> {
            Set<Part> expected = expected(Migrations.newest());
            for (Part part : expected) {
                sql.update(
                        "UPDATE sqlite_schema SET sql = ?, type = ? WHERE name = ?",
                        part.sql(),
                        part.type(),
                        part.name());
            }
            sql.query(OBJECTS, row -> row.getString(2)).stream()
                    .filter(name -> expected.stream().noneMatch(it -> it.name().equals(name)))
                    .forEach(name -> sql.update("DELETE FROM sqlite_schema WHERE name = ?", name));
            return true;
        });
        sql.script("PRAGMA writable_schema = RESET");
    }

    private static Set<Part> parts(Sql sql) {
        List<Part> parts =
                sql.query(
                        OBJECTS,
                        row -> new Part(row.getString(1), row.getString(2), row.getString(3)));
        return new LinkedHashSet<>(parts);
    }

    private static Set<Part> expected(int version) {
        try (Sql sql = Sql.inMemory(new SQLiteConfig())) {
            Migrations.run(sql, version);
            return parts(sql);
        }
    }
}
