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

    private static final int PAGE = 4096;

    /** Where the header says how many pages there are. */
    private static final int PAGES = 28;

    /** A header that says more is damaged itself. */
    private static final long MOST_CUT_OFF = 1L << 30;

    private static final System.Logger LOG = System.getLogger(DamagedFile.class.getName());

    private final Sql sql;

    private DamagedFile(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param models of where its tables may begin: its backups, the latest first, and at last an
     *     empty project
     */
    static DamagedFile open(Path copy, List<Path> models) throws IOException {
        mendHeader(copy);
        mendLength(copy);
        SchemaPages.mend(copy, models);
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

    /**
     * SQLite opens no file that is shorter than its header says, nor one in which a table begins
     * behind the end: the pages that were cut off come back empty, and are found to be damaged.
     */
    private static void mendLength(Path copy) throws IOException {
        try (FileChannel file =
                FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer pages = ByteBuffer.allocate(4);
            file.read(pages, PAGES);
            long length = Integer.toUnsignedLong(pages.getInt(0)) * PAGE;
            if (length > file.size() && length - file.size() <= MOST_CUT_OFF) {
                file.write(ByteBuffer.allocate(1), length - 1);
            }
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

    /** Empty where there is no such row, or it cannot be read. */
    <T> Optional<T> find(String select, Sql.RowReader<T> reader, Object... arguments) {
        try {
            return sql.first(select, reader, arguments);
        } catch (StoreFailure e) {
            return Optional.empty();
        }
    }

    /** Empty where one of the rows cannot be read. */
    <T> Optional<List<T>> every(String select, Sql.RowReader<T> reader, Object... arguments) {
        try {
            return Optional.of(sql.query(select, reader, arguments));
        } catch (StoreFailure e) {
            return Optional.empty();
        }
    }

    /** The texts of one column, up to what cannot be read. */
    List<String> some(String select, Object... arguments) {
        List<String> texts = new ArrayList<>();
        try {
            sql.query(select, row -> texts.add(String.valueOf(row.getString(1))), arguments);
        } catch (StoreFailure e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot be read to its end", e);
        }
        return texts;
    }

    /** Is told what cannot be read. */
    interface Unread {

        /** Needs to know nothing. */
        Unread UNTOLD =
                new Unread() {
                    @Override
                    public void row(String table, long number) {}

                    @Override
                    public void table(String table) {}
                };

        void row(String table, long number);

        /** Rows of which nobody knows how many there were. */
        void table(String table);
    }

    /** Every row of a table that can be read, in the order of its numbers; the others are told. */
    <T> List<T> rows(
            String table, String id, String columns, Sql.RowReader<T> reader, Unread unread) {
        List<T> rows = new ArrayList<>();
        String select = "SELECT " + columns + " FROM " + table + " WHERE " + id + " = ?";
        long last = last(table, id);
        List<Long> failed = new ArrayList<>();
        int missing = 0;
        long number = 1;
        for (; (last == 0 || number <= last) && missing < GAP; number++) {
            try {
                Optional<T> row = sql.first(select, reader, number);
                row.ifPresent(rows::add);
                missing = row.isPresent() ? 0 : missing + 1;
            } catch (StoreFailure e) {
                missing++;
                failed.add(number);
            }
            if (missing == 0) {
                failed.forEach(each -> unread.row(table, each));
                failed.clear();
            }
        }
        if (number <= last || last == 0 && !failed.isEmpty()) {
            unread.table(table);
        } else {
            failed.forEach(each -> unread.row(table, each));
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

    @Override
    public void close() {
        sql.close();
    }
}
