package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ImportReport;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.desk.Workplace;

/** What an import comes to: once it is over it becomes a step, and the desk tells of it. */
final class ImportConclusion {

    private static final String NO_QUOTES = "import.no-quotes";

    private final Library library;
    private final JobRunner jobs;
    private final Navigation navigation;
    private final Notices notices;
    private final Messages messages;
    private final Consumer<ImportReport> tell;
    private final List<ImportReport.Row> rows = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param tell shows a report in which not all went well
     */
    ImportConclusion(
            Library library, JobRunner jobs, Workplace workplace, Consumer<ImportReport> tell) {
        this.library = library;
        this.jobs = jobs;
        this.navigation = workplace.navigation();
        this.notices = workplace.notices();
        this.messages = workplace.messages();
        this.tell = tell;
    }

    /** What became of a file, from the thread that writes: the step that follows has it too. */
    boolean note(ImportReport.Row row) {
        return rows.add(row);
    }

    /** Of how many files that is known by now. */
    int files() {
        return rows.size();
    }

    /** The import becomes one step of the log before anything is told of it. */
    void conclude(boolean wasStopped) {
        ImportReport all = new ImportReport(rows);
        rows.clear();
        jobs.inOrder(
                Job.of(messages.text("adding.job"), progress -> step(all)),
                added -> {
                    only(added).ifPresentOrElse(navigation::open, navigation::begin);
                    navigation.whenThere(() -> told(all, added.size(), wasStopped));
                },
                this::tellFailure);
    }

    /** Told last, so that no word of what was added takes its place. */
    void failed(Exception failure) {
        navigation.whenThere(() -> tellFailure(failure));
    }

    private void tellFailure(Exception failure) {
        notices.failed("notice.not-imported", failure);
    }

    /**
     * The same as the desk is closed, after what is being stored; nobody is there to be told.
     *
     * @param files of the import
     * @param rest where the files stand of which nothing came by then
     * @param cut is told of it on the thread that writes
     */
    void cut(int files, List<Path> rest, Consumer<CutImport> cut) {
        jobs.inOrder(
                Job.of(
                        messages.text("adding.job"),
                        progress -> {
                            CutImport what =
                                    new CutImport(step(new ImportReport(rows)).size(), files, rest);
                            cut.accept(what);
                            return what;
                        }),
                done -> {},
                this::tellFailure);
    }

    private List<ArticleId> step(ImportReport report) {
        library.conclude(report);
        return report.added();
    }

    private void told(ImportReport report, int added, boolean wasStopped) {
        if (wasStopped) {
            notices.show(Notice.quiet(messages.text("adding.cancelled", added)));
        } else if (added > 0) {
            notices.show(Notice.good(messages.text("adding.done", added)));
        }
        if (report.rows().stream().anyMatch(ImportConclusion::isWorthADialog)) {
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
}
