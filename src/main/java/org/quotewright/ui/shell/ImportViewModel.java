package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.model.Columns;
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
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.desk.RunningTask;
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

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Deque<Path> named = new ArrayDeque<>();
    private final FilesAhead files;
    private final List<ImportReport.Row> rows = new ArrayList<>();
    private final Library library;
    private final JobRunner jobs;
    private final Navigation navigation;
    private final Notices notices;
    private final Messages messages;
    private final TaskList tasks;
    private final Forms forms;
    private final ImportConclusion conclusion;
    private final RunningTask task = new RunningTask(words, share, this::cancel);
    private JobRunner.RunningJob job = () -> {};
    private boolean storing;
    private boolean looking;
    private boolean isUnseen;
    private boolean stopped;
    private int total;

    /**
     * @param jobs that nobody watches one by one: the import is one task
     */
    public ImportViewModel(
            Library library, JobRunner jobs, Workplace workplace, TaskList tasks, Forms forms) {
        this.library = library;
        this.jobs = jobs;
        this.navigation = workplace.navigation();
        this.notices = workplace.notices();
        this.messages = workplace.messages();
        this.tasks = tasks;
        this.forms = forms;
        this.conclusion = new ImportConclusion(library, jobs, workplace, forms::report);
        String title = messages.text("adding.job");
        this.files = new FilesAhead(library, jobs, title, this::next, this::failed);
    }

    /** What the import shows. */
    public interface Forms extends ArticlePreview, ColumnQuestion {

        /** A report in which not all went well. */
        void report(ImportReport report);
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Adds files without showing them first, as they were named before the desk was there. */
    public void addUnseen(List<Path> paths) {
        isUnseen |= !paths.isEmpty();
        add(paths);
    }

    /** A few files are shown first, one by one. */
    public void add(List<Path> paths) {
        named.addAll(paths);
        total += paths.size();
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
            total++;
            begin();
        }
    }

    private void begin() {
        if (!running.get()) {
            running.set(true);
            tasks.add(task);
            next();
        }
    }

    /** Stops after what is being written: what is being read then is not added any more. */
    public void cancel() {
        if (running.get() && !(storing && files.isEmpty() && named.isEmpty())) {
            stopped = true;
            files.clear();
            named.clear();
            if (!storing && !looking) {
                job.cancel();
                finish();
            }
        }
    }

    /** What is written is written in the order of the files, one after the other. */
    private void next() {
        if (storing || looking) {
            return;
        }
        files.place().ifPresent(this::show);
        Optional<ReadyArticle> ready = files.take();
        if (ready.isPresent()) {
            take(ready.get());
        } else if (!files.isEmpty()) {
            files.begin();
        } else if (!named.isEmpty()) {
            list(List.copyOf(named));
        } else {
            finish();
        }
    }

    private void list(List<Path> paths) {
        named.clear();
        show(paths.getFirst());
        job =
                jobs.aside(
                        job(progress -> library.files(paths)),
                        found -> {
                            files.add(found);
                            total += found.size() - paths.size();
                            next();
                        },
                        this::failed);
    }

    private void take(ReadyArticle ready) {
        if (ready instanceof ReadyArticle.Several several) {
            files.addFirst(several.parts());
            total += several.parts().size() - 1;
            next();
        } else if (ready instanceof ReadyArticle.Analysed found && !isUnseen && total <= FEW) {
            look(found);
        } else if (ready instanceof ReadyArticle.Refused refused
                && refused.row().messageKey().equals(NO_TEXT)) {
            ask(refused);
        } else {
            store(ready);
        }
    }

    /** Of a table whose columns are not known by their names. */
    private void ask(ReadyArticle.Refused refused) {
        looking = true;
        Path file = refused.row().file();
        jobs.aside(
                job(progress -> library.asked(file)),
                asked ->
                        asked.ifPresentOrElse(
                                found ->
                                        forms.columns(
                                                String.valueOf(file.getFileName()),
                                                found,
                                                told -> asked(refused, told)),
                                () -> asked(refused, Optional.empty())),
                this::failed);
    }

    private void asked(ReadyArticle.Refused refused, Optional<Columns> told) {
        looking = false;
        told.ifPresentOrElse(columns -> read(refused.row().file(), columns), () -> store(refused));
    }

    private void read(Path file, Columns columns) {
        looking = true;
        jobs.aside(
                job(progress -> library.files(List.of(file), columns)),
                found -> {
                    looking = false;
                    files.addFirst(found);
                    next();
                },
                this::failed);
    }

    /** What follows is read meanwhile. */
    private void look(ReadyArticle.Analysed found) {
        looking = true;
        files.begin();
        forms.preview(found, total - rows.size() - 1, new Looked(found));
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
            total--;
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
        jobs.inOrder(job(progress -> library.store(ready)), this::stored, this::failed);
    }

    private void stored(ImportReport.Row row) {
        storing = false;
        rows.add(row);
        next();
    }

    private <T> Job<T> job(Job.Work<T> work) {
        return Job.of(messages.text("adding.job"), work);
    }

    private void show(Path path) {
        share.set((double) rows.size() / total);
        words.set(messages.text("adding.running", path.getFileName(), rows.size() + 1, total));
    }

    /** Told last, so that no word of what was added takes its place. */
    private void failed(Exception failure) {
        looking = false;
        files.clear();
        named.clear();
        finish();
        navigation.whenThere(() -> notices.failed("notice.not-imported", failure));
    }

    /** The import becomes one step of the log before anything is told of it. */
    private void finish() {
        boolean wasStopped = stopped;
        running.set(false);
        tasks.remove(task);
        storing = false;
        stopped = false;
        isUnseen = false;
        total = 0;
        ImportReport report = new ImportReport(rows);
        rows.clear();
        conclusion.of(report, wasStopped);
    }
}
