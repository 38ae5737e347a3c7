package org.quotewright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * Reads what can be read of a damaged file, row by row: SQLite fails on a bad page, but goes on to
 * the next. Works on a copy, whose header and table definitions it sets right first.
 */
final class DamagedFile implements AutoCloseable {

    /** Where so many numbers in a row lead to nothing, no row follows. */
    private static final int GAP = 5_000;

    private final Sql sql;

    private DamagedFile(Sql sql) {
        this.sql = sql;
    }

    static DamagedFile open(Path copy) throws IOException {
        mendHeader(copy);
        Sql sql = Sql.connect(copy, new SQLiteConfig());
        sql.script("PRAGMA writable_schema = ON; PRAGMA trusted_schema = OFF");
        sql.script("PRAGMA cell_size_check = ON");
        Schema.mend(sql);
        return new DamagedFile(sql);
    }

    /** Layout: SQLite's "Database File Format", section 1.3; what is not set here does no harm. */
    private static void mendHeader(Path copy) throws IOException {
        try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            put(file, 0, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
            put(file, 16, new byte[] {0x10, 0, 2, 2, 0, 64, 32, 32});
            put(file, 44, new byte[] {0, 0, 0, 4});
            put(file, 52, new byte[] {0, 0, 0, 0, 0, 0, 0, 1});
            put(file, 60, ByteBuffer.allocate(4).putInt(Migrations.newest()).array());
        }
    }

    private static void put(FileChannel file, long position, byte[] bytes) throws IOException {
        file.write(ByteBuffer.wrap(bytes), position);
    }

    /** False for a table of a later format than that of the file. */
    boolean has(String table) {
        try {
            return sql.number("SELECT count(*) FROM sqlite_schema WHERE name = ?", table) > 0;
        } catch (StoreFailure e) {
            return false;
        }
    }

    /** Every row of a table that can be read, in the order of its numbers; the others are told. */
    <T> List<T> rows(
            String table, String id, String columns, Sql.RowReader<T> reader, Losses losses) {
        List<T> rows = new ArrayList<>();
        String select = "SELECT " + columns + " FROM " + table + " WHERE " + id + " = ?";
        long last = last(table, id);
        int missing = 0;
        long number = 1;
        for (; (last == 0 || number <= last) && missing < GAP; number++) {
            try {
                Optional<T> row = sql.first(select, reader, number);
                row.ifPresent(rows::add);
                missing = row.isPresent() ? 0 : missing + 1;
            } catch (StoreFailure e) {
                missing++;
                losses.row(table, number);
            }
        }
        if (number <= last) {
            losses.table(table);
        }
        return rows;
    }

    /** 0 where it cannot be read. */
    private long last(String table, String id) {
        try {
            return sql.number("SELECT max(" + id + ") FROM " + table);
        } catch (StoreFailure e) {
            return 0;
        }
    }

    /** As {@link #rows}, of a table without numbers: up to its first bad page. */
    <T> List<T> all(String table, String select, Sql.RowReader<T> reader, Losses losses) {
        List<T> rows = new ArrayList<>();
        try {
            sql.query(
                    select,
                    row -> {
                        rows.add(reader.read(row));
                        return true;
                    });
        } catch (StoreFailure e) {
            losses.table(table);
        }
        return rows;
    }

    @Override
    public void close() {
        sql.close();
    }
}
