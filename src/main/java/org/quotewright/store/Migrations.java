package org.quotewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings a project file to the newest format, one numbered script and transaction at a time. */
final class Migrations {

    /** "QWRT", which tells a project from any other SQLite file. */
    static final int APPLICATION_ID = 0x51575254;

    private static final List<String> SCRIPTS = List.of("0001.sql");

    private Migrations() {}

    /** The format that this release writes, as in SQLite's {@code user_version}. */
    static int newest() {
        return SCRIPTS.size();
    }

    static void run(Sql sql) {
        for (int version = version(sql); version < newest(); version++) {
            step(sql, version);
        }
    }

    static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    private static void step(Sql sql, int version) {
        String script = script(SCRIPTS.get(version));
        sql.transaction(() -> {
            sql.script(script);
            sql.script("PRAGMA user_version = " + (version + 1));
            return true;
        });
    }

    private static String script(String name) {
        try (InputStream stream = Migrations.class.getResourceAsStream("migration/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
