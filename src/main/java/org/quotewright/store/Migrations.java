package org.quotewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Brings a project file to a newer format, one numbered script and transaction at a time. */
final class Migrations {

    /** "QWRT", which tells a project from any other SQLite file. */
    static final int APPLICATION_ID = 0x51575254;

    private static final List<Step> STEPS =
            List.of(
                    new Step("0001.sql", sql -> {}),
                    new Step("0002.sql", ChainedCopy::run),
                    new Step("0003.sql", sql -> {}),
                    new Step("0004.sql", sql -> {}),
                    new Step("0005.sql", sql -> {}),
                    new Step("0006.sql", sql -> {}),
                    new Step("0007.sql", sql -> {}));

    private Migrations() {}

    /** A script, and what no script can do after it, in one transaction. */
    private record Step(String script, Consumer<Sql> rest) {}

    /** The format that this release writes, as in SQLite's {@code user_version}. */
    static int newest() {
        return STEPS.size();
    }

    /** Tables are made anew while nothing looks after the references between them. */
    static void run(Sql sql, int target) {
        sql.script("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON");
        for (int version = version(sql); version < target; version++) {
            step(sql, version);
        }
        sql.script("PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON");
    }

    static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    private static void step(Sql sql, int version) {
        Step step = STEPS.get(version);
        String script = script(step.script());
        sql.transaction(() -> {
            sql.script(script);
            step.rest().accept(sql);
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
