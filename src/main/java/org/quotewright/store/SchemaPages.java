package org.quotewright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pages in which SQLite keeps what tables there are and where they begin. They are written when
 * a project is made, or brought to this format, and never again: every project that was made in
 * this format has the same ones at the same places, and every other one those of its backups.
 */
final class SchemaPages {

    private static final int PAGE = 4096;

    /** Of the first page, what stands before is the file's own. */
    private static final int HEADER = 100;

    private final Path project;
    private final TableShapes shapes;

    private SchemaPages(Path project, TableShapes shapes) {
        this.project = project;
        this.shapes = shapes;
    }

    /**
     * Gives a project those of another by which more of its rows are rows of their tables than by
     * its own, if there is one.
     *
     * @param models that no desk has open, those to prefer first; the last is an empty project
     */
    static void mend(Path project, List<Path> models) throws IOException {
        SchemaPages pages = new SchemaPages(project, TableShapes.of(models.getLast()));
        Map<Long, ByteBuffer> best = Map.of();
        long most = pages.shapes.fitting(project);
        for (Path model : models) {
            Map<Long, ByteBuffer> tried = read(model, numbers(model));
            long fitting = pages.fitting(tried);
            if (fitting > most) {
                best = tried;
                most = fitting;
            }
        }
        pages.write(best);
    }

    /** What stands there now is put back. */
    private long fitting(Map<Long, ByteBuffer> tried) throws IOException {
        Map<Long, ByteBuffer> own = read(project, List.copyOf(tried.keySet()));
        write(tried);
        try {
            return shapes.fitting(project);
        } finally {
            write(own);
        }
    }

    private static List<Long> numbers(Path model) {
        try (Sql sql = Connections.frozen(model)) {
            return sql.query(
                    "SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'",
                    row -> row.getLong(1));
        } catch (StoreFailure e) {
            return List.of();
        }
    }

    private static Map<Long, ByteBuffer> read(Path file, List<Long> numbers) throws IOException {
        Map<Long, ByteBuffer> pages = new TreeMap<>();
        try (FileChannel from = FileChannel.open(file)) {
            for (long number : numbers) {
                ByteBuffer bytes = ByteBuffer.allocate(PAGE - skipped(number));
                from.read(bytes, place(number));
                pages.put(number, bytes.flip());
            }
        }
        return pages;
    }

    private void write(Map<Long, ByteBuffer> pages) throws IOException {
        try (FileChannel to = FileChannel.open(project, StandardOpenOption.WRITE)) {
            for (Map.Entry<Long, ByteBuffer> page : pages.entrySet()) {
                to.write(page.getValue().duplicate(), place(page.getKey()));
            }
        }
    }

    private static long place(long page) {
        return (page - 1) * PAGE + skipped(page);
    }

    private static int skipped(long page) {
        return page == 1 ? HEADER : 0;
    }
}
