package org.quotewright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The pages in which SQLite keeps what tables there are and where they begin. They are written when
 * a project is made and never again, so that every project that was made in this format has the
 * same ones at the same places.
 */
final class SchemaPages {

    private static final int PAGE = 4096;

    /** Of the first page, what stands before is the file's own. */
    private static final int HEADER = 100;

    private SchemaPages() {}

    static boolean areReadable(Path project) {
        try (Sql sql = Connections.readOnly(project)) {
            return sql.number("SELECT count(*) FROM sqlite_schema") > 0;
        } catch (StoreFailure e) {
            return false;
        }
    }

    /** Gives a project those of one that was made anew and that no desk has open. */
    static void copy(Path fresh, Path project) throws IOException {
        try (FileChannel from = FileChannel.open(fresh);
                FileChannel to = FileChannel.open(project, StandardOpenOption.WRITE)) {
            for (long page : pages(fresh)) {
                int skipped = page == 1 ? HEADER : 0;
                long place = (page - 1) * PAGE + skipped;
                ByteBuffer bytes = ByteBuffer.allocate(PAGE - skipped);
                from.read(bytes, place);
                to.write(bytes.flip(), place);
            }
        }
    }

    private static List<Long> pages(Path fresh) {
        try (Sql sql = Connections.readOnly(fresh)) {
            return sql.query(
                    "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'",
                    row -> row.getLong(1));
        }
    }
}
