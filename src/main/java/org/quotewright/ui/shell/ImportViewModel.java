package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.quotewright.review.FilePart;
import org.quotewright.review.ImportCorrection;
import org.quotewright.review.ImportReport;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.ReadyArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.ArticlePreview;
import org.quotewright.ui.common.desk.ColumnQuestion;
import org.quotewright.ui.common.desk.TaskList;
import org.quotewright.ui.common.desk.Workplace;

/**
 * Adds articles one by one. They are read beside the decisions and only stored in turn with them,
 * so that no decision waits for an analysis.
 */
public final class ImportViewModel {

    private static final String NO_TEXT = "reading.no-text-field";

    /** So many files are looked at before they are added; of more the report tells. */
    private static final int FEW = 5;

    private final FilesAhead files;
    private final Library library;
    private final JobRunner jobs;
    private final Notices notices;
    private final Messages messages;
    private final Forms forms;
    private final ImportConclusion conclusion;
    private final AskedTable tables;
    private final ImportTask task;
    private boolean storing;
    private boolean looking;
    private boolean asking;
    private boolean isUnseen;
    private boolean stopped;
    private boolean left;

    /**
     * @param jobs that nobody watches one by one: the import is one task
     */
    public ImportViewModel(
            Library library, JobRunner jobs, Workplace workplace, TaskList tasks, Forms forms) {
        this.library = library;
        this.jobs = jobs;
        this.notices = workplace.notices();
        this.messages = workplace.messages();
        this.forms = forms;
        this.task = new ImportTask(tasks, messages, this::cancel);
        this.conclusion = new ImportConclusion(library, jobs, workplace, forms::report);
        String title = messages.text("adding.job");
        this.files =
                new FilesAhead(
                        library,
                        jobs,
                        title,
                        new FilesAhead.Told(task::expect, this::next, task::advance, this::failed));
        this.tables = new AskedTable(library, jobs, title, forms, this::failed);
    }

    /** What the import shows. */
    public interface Forms extends ArticlePreview, ColumnQuestion {

        /** A report in which not all went well. */
        void report(ImportReport report);
    }

    public ReadOnlyBooleanProperty running() {
        return task.running();
    }

    ImportTask task() {
        return task;
    }

    /** How many files of the import are done. */
    int done() {
        return conclusion.files();
    }

    /** Adds files without showing them first, as they were named before the desk was there. */
    public void addUnseen(List<Path> paths) {
        isUnseen |= !paths.isEmpty();
        add(paths);
    }

    /** A few files are shown first, one by one. */
    public void add(List<Path> paths) {
        files.name(paths);
        task.expect(paths.size());
        if (!paths.isEmpty()) {
            begin();
        }
    }

    /** Words that were copied or dragged from elsewhere become an article. */
    public void paste(String text) {
        if (text.isBlank()) {
            notices.show(Notice.quiet(messages.text("adding.nothing-to-paste")));
        } else {
            files.add(List.of(FilePart.pasted(text)));
            task.expect(1);
            begin();
        }
    }

    private void begin() {
        if (!task.running().get()) {
            task.begin();
            next();
        }
    }

    /** Stops after what is being written: what is being read then is not added any more. */
    public void cancel() {
        if (task.running().get() && !(storing && files.isEmpty() && tables.isEmpty())) {
            stopped = true;
            clear();
            if (!storing && !looking && !asking) {
                finish();
            }
        }
    }

    /**
     * Ends an import as the desk closes: what is being stored becomes part of its step.
     *
     * @param cut is told of it on the thread that writes; of none where nothing was being added
     */
    public void leave(Consumer<CutImport> cut) {
        if (task.running().get() && !left) {
            left = true;
            List<Path> rest = rest();
            clear();
            conclusion.cut(task.total(), rest, cut);
        }
    }

    private List<Path> rest() {
        return Stream.of(
                        files.taken().filter(taken -> looking).stream(),
                        files.places().stream(),
                        tables.places().stream())
                .flatMap(places -> places)
                .distinct()
                .toList();
    }

    private void clear() {
        files.clear();
        tables.waiting().clear();
    }

    /** What is written is written in the order of the files, one after the other. */
    private void next() {
        if (storing || looking || asking || left) {
            return;
        }
        files.place().ifPresent(path -> task.show(path, conclusion.files()));
        Optional<ReadyArticle> ready = files.take();
        if (ready.isPresent()) {
            take(ready.get());
        } else if (!files.isEmpty()) {
            files.begin();
        } else if (!tables.isEmpty()) {
            ask();
        } else {
            finish();
        }
    }

    private void take(ReadyArticle ready) {
        if (ready instanceof ReadyArticle.Several several) {
            files.addFirst(several.parts());
            task.expect(several.parts().size() - 1);
            next();
        } else if (ready instanceof ReadyArticle.Analysed found
                && !isUnseen
                && task.total() <= FEW) {
            look(found);
        } else if (ready instanceof ReadyArticle.Refused refused
                && refused.row().messageKey().equals(NO_TEXT)) {
            files.taken()
                    .ifPresent(place -> tables.waiting().add(new AskedTable.Table(refused, place)));
            next();
        } else {
            store(ready);
        }
    }

    private void ask() {
        asking = true;
        tables.ask(
                parts -> {
                    asking = false;
                    files.addFirst(parts);
                    task.expect(parts.size() - 1);
                    next();
                },
                refused -> {
                    asking = false;
                    store(refused);
                });
    }

    /** What follows is read meanwhile. */
    private void look(ReadyArticle.Analysed found) {
        looking = true;
        files.begin();
        forms.preview(found, task.total() - conclusion.files() - 1, new Looked(found));
    }

    /** What the analyst says to an article. */
    private final class Looked implements ArticlePreview.Answer {

        private final ReadyArticle.Analysed found;

        private Looked(ReadyArticle.Analysed found) {
            this.found = found;
        }

        @Override
        public void add(ImportCorrection correction) {
            looking = false;
            if (correction.changes(found.article())) {
                again(found, correction);
            } else {
                store(found);
            }
        }

        @Override
        public void addAll(ImportCorrection correction) {
            isUnseen = true;
            add(correction);
        }

        @Override
        public void leave() {
            looking = false;
            task.expect(-1);
            next();
        }
    }

    private void again(ReadyArticle.Analysed found, ImportCorrection correction) {
        storing = true;
        jobs.aside(
                job(progress -> library.again(found, correction, progress)),
                this::store,
                this::failed);
    }

    private void store(ReadyArticle ready) {
        storing = true;
        files.begin();
        jobs.inOrder(
                job(progress -> conclusion.note(library.store(ready))),
                stored -> {
                    storing = false;
                    next();
                },
                this::failed);
    }

    private <T> Job<T> job(Job.Work<T> work) {
        return Job.of(messages.text("adding.job"), work);
    }

    private void failed(Exception failure) {
        looking = false;
        asking = false;
        if (!left) {
            clear();
            finish();
            conclusion.failed(failure);
        }
    }

    private void finish() {
        boolean wasStopped = stopped;
        task.end();
        storing = false;
        stopped = false;
        isUnseen = false;
        conclusion.conclude(wasStopped);
    }
}
