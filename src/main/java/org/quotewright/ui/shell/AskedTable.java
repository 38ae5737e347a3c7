package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.quotewright.model.Columns;
import org.quotewright.model.Hints;
import org.quotewright.review.AskedColumns;
import org.quotewright.review.FilePart;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.ReadyArticle;
import org.quotewright.ui.common.desk.ColumnQuestion;

/**
 * Tables whose columns are not known by their names, and what the analyst says of them. They wait
 * until all other files are there, so that no question holds up an import.
 *
 * @param waiting first come, first asked
 */
record AskedTable(
        Library library,
        JobRunner jobs,
        String title,
        ColumnQuestion question,
        Consumer<Exception> failed,
        Deque<Table> waiting) {

    /**
     * A table that waits.
     *
     * @param place where its file stands
     */
    record Table(ReadyArticle.Refused refused, Path place) {}

    AskedTable(
            Library library,
            JobRunner jobs,
            String title,
            ColumnQuestion question,
            Consumer<Exception> failed) {
        this(library, jobs, title, question, failed, new ArrayDeque<>());
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    List<Path> places() {
        return waiting.stream().map(Table::place).toList();
    }

    /**
     * Asks of the first one.
     *
     * @param read takes the articles of the table, once its columns are told
     * @param left takes what is to be reported where nothing is told of them
     */
    void ask(Consumer<List<FilePart>> read, Consumer<ReadyArticle.Refused> left) {
        ReadyArticle.Refused refused = waiting.getFirst().refused();
        Path file = refused.row().file();
        Consumer<List<FilePart>> taken =
                parts -> {
                    waiting.removeFirst();
                    read.accept(parts);
                };
        Runnable unknown =
                () -> {
                    waiting.removeFirst();
                    left.accept(refused);
                };
        jobs.aside(
                Job.of(title, progress -> library.asked(file)),
                asked -> asked.ifPresentOrElse(found -> ask(file, found, taken, unknown), unknown),
                failed);
    }

    private void ask(Path file, AskedColumns asked, Consumer<List<FilePart>> read, Runnable left) {
        question.columns(
                String.valueOf(file.getFileName()),
                asked,
                told -> told.ifPresentOrElse(columns -> read(file, columns, read), left));
    }

    private void read(Path file, Columns columns, Consumer<List<FilePart>> read) {
        jobs.aside(
                Job.of(title, progress -> library.files(List.of(file), Hints.of(columns))),
                read,
                failed);
    }
}
