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
import org.quotewright.review.ImportReport;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.Navigation;

/** Adds articles path by path, so that decisions find their turn in between. */
public final class ImportViewModel {

    private static final String DUPLICATE = "import.duplicate";
    private static final String NO_QUOTES = "import.no-quotes";

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final List<ImportReport.Row> rows = new ArrayList<>();
    private final Library library;
    private final JobRunner jobs;
    private final Navigation navigation;
    private final Notices notices;
    private final Messages messages;
    private final Consumer<ImportReport> tell;
    private JobRunner.RunningJob job = () -> {};
    private int total;

    /**
     * @param tell shows a report in which not all went well
     */
    public ImportViewModel(
            Library library,
            JobRunner jobs,
            Navigation navigation,
            Notices notices,
            Messages messages,
            Consumer<ImportReport> tell) {
        this.library = library;
        this.jobs = jobs;
        this.navigation = navigation;
        this.notices = notices;
        this.messages = messages;
        this.tell = tell;
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
        waiting.addAll(paths);
        total += paths.size();
        if (!running.get() && !paths.isEmpty()) {
            running.set(true);
            next();
        }
    }

    /** Stops after what is being written; articles that were added stay. */
    public void cancel() {
        if (running.get()) {
            job.cancel();
            waiting.clear();
            finish(messages.text("adding.cancelled"));
        }
    }

    private void next() {
        Path path = waiting.removeFirst();
        report(path, 0, 0);
        job =
                jobs.inOrder(
                        Job.of(
                                messages.text("adding.job"),
                                progress -> library.add(List.of(path), progress),
                                (message, done, all) -> report(path, done, all)),
                        this::added,
                        this::failed);
    }

    private void report(Path path, long done, long all) {
        if (running.get()) {
            int before = total - waiting.size() - 1;
            double within = all == 0 ? 0 : (double) done / all;
            share.set((before + within) / total);
            words.set(
                    all > 1
                            ? messages.text("adding.running", path.getFileName(), done + 1, all)
                            : messages.text(
                                    "adding.running", path.getFileName(), before + 1, total));
        }
    }

    private void added(ImportReport report) {
        rows.addAll(report.rows());
        if (waiting.isEmpty()) {
            finish("");
        } else {
            next();
        }
    }

    private void failed(Exception failure) {
        waiting.clear();
        finish("");
        notices.failed("notice.not-imported", failure);
    }

    private void finish(String cancelled) {
        running.set(false);
        total = 0;
        ImportReport report = new ImportReport(rows);
        rows.clear();
        List<ArticleId> added = added(report.rows());
        only(added).ifPresentOrElse(navigation::open, navigation::begin);
        navigation.whenThere(() -> conclude(report, added.size(), cancelled));
    }

    private void conclude(ImportReport report, int added, String cancelled) {
        if (!cancelled.isEmpty()) {
            notices.show(Notice.quiet(cancelled));
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
