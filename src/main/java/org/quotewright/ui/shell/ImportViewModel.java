package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.model.ArticleId;
import org.quotewright.review.FilePart;
import org.quotewright.review.ImportReport;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.ReadyArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.desk.RunningTask;
import org.quotewright.ui.common.desk.TaskList;
import org.quotewright.ui.common.desk.Workplace;

/**
 * Adds articles one by one. They are read beside the decisions and only stored in turn with them,
 * so that no decision waits for an analysis.
 */
public final class ImportViewModel {

    private static final String DUPLICATE = "import.duplicate";
    private static final String NO_QUOTES = "import.no-quotes";

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
    private final Consumer<ImportReport> tell;
    private final RunningTask task = new RunningTask(words, share, this::cancel);
    private JobRunner.RunningJob job = () -> {};
    private boolean storing;
    private boolean stopped;
    private int total;

    /**
     * @param jobs that nobody watches one by one: the import is one task
     * @param tell shows a report in which not all went well
     */
    public ImportViewModel(
            Library library,
            JobRunner jobs,
            Workplace workplace,
            TaskList tasks,
            Consumer<ImportReport> tell) {
        this.library = library;
        this.jobs = jobs;
        this.navigation = workplace.navigation();
        this.notices = workplace.notices();
        this.messages = workplace.messages();
        this.tasks = tasks;
        this.tell = tell;
        String title = messages.text("adding.job");
        this.files = new FilesAhead(library, jobs, title, this::next, this::failed);
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
            if (!storing) {
                job.cancel();
                finish();
            }
        }
    }

    /** What is written is written in the order of the files, one after the other. */
    private void next() {
        if (storing) {
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
        } else {
            store(ready);
        }
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
        files.clear();
        named.clear();
        finish();
        navigation.whenThere(() -> notices.failed("notice.not-imported", failure));
    }

    private void finish() {
        boolean wasStopped = stopped;
        running.set(false);
        tasks.remove(task);
        storing = false;
        stopped = false;
        total = 0;
        ImportReport report = new ImportReport(rows);
        rows.clear();
        List<ArticleId> added = added(report.rows());
        only(added).ifPresentOrElse(navigation::open, navigation::begin);
        navigation.whenThere(() -> conclude(report, added.size(), wasStopped));
    }

    private void conclude(ImportReport report, int added, boolean wasStopped) {
        if (wasStopped) {
            notices.show(Notice.quiet(messages.text("adding.cancelled", added)));
        } else if (added > 0) {
            notices.show(Notice.good(messages.text("adding.done", added)));
        }
        if (report.rows().stream().anyMatch(ImportViewModel::isWorthADialog)) {
            tell.accept(report);
        }
    }

    private static Optional<ArticleId> only(List<ArticleId> added) {
        return added.size() == 1 ? Optional.of(added.getFirst()) : Optional.empty();
    }

    /** An article without quotations says so itself. */
    private static boolean isWorthADialog(ImportReport.Row row) {
        return !row.messageKey().isEmpty() && !row.messageKey().equals(NO_QUOTES);
    }

    private static List<ArticleId> added(List<ImportReport.Row> rows) {
        return rows.stream()
                .filter(row -> !row.messageKey().equals(DUPLICATE))
                .flatMap(row -> row.article().stream())
                .toList();
    }
}
