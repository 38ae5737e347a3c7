package org.quotewright.ui.shell;

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

/** What happens once an import is over: it becomes a step, and the desk tells of it. */
final class ImportConclusion {

    private static final String NO_QUOTES = "import.no-quotes";

    private final Library library;
    private final JobRunner jobs;
    private final Navigation navigation;
    private final Notices notices;
    private final Messages messages;
    private final Consumer<ImportReport> tell;

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

    /** The import becomes one step of the log before anything is told of it. */
    void of(ImportReport report, boolean wasStopped) {
        jobs.inOrder(
                Job.of(messages.text("adding.job"), progress -> step(report)),
                added -> {
                    only(added).ifPresentOrElse(navigation::open, navigation::begin);
                    navigation.whenThere(() -> told(report, added.size(), wasStopped));
                },
                failure -> notices.failed("notice.not-imported", failure));
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
