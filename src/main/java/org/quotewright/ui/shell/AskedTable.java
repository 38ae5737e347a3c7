package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.quotewright.model.Columns;
import org.quotewright.model.Hints;
import org.quotewright.review.AskedColumns;
import org.quotewright.review.FilePart;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.ui.common.desk.ColumnQuestion;

/** A table whose columns are not known by their names, and what the analyst says of them. */
record AskedTable(
        Library library,
        JobRunner jobs,
        String title,
        ColumnQuestion question,
        Consumer<Exception> failed) {

    /**
     * @param read takes the articles of the table, once its columns are told
     * @param left where nothing is told of them
     */
    void ask(Path file, Consumer<List<FilePart>> read, Runnable left) {
        jobs.aside(
                Job.of(title, progress -> library.asked(file)),
                asked -> asked.ifPresentOrElse(found -> ask(file, found, read, left), left),
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
