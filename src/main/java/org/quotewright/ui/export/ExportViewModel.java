package org.quotewright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.ExportReport;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Progress;
import org.quotewright.review.Session;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;

/** What to export and in which format, with how many quotations that leaves out. */
public final class ExportViewModel {

    private final ObjectProperty<ExportFormat> format =
            new SimpleObjectProperty<>(ExportFormat.CSV);
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verb = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Session session;
    private final JobRunner jobs;
    private final FilePicker files;
    private final Notices notices;
    private final Messages messages;
    private Optional<Count> count = Optional.empty();

    public ExportViewModel(
            Session session, JobRunner jobs, FilePicker files, Notices notices, Messages messages) {
        this.session = session;
        this.jobs = jobs;
        this.files = files;
        this.notices = notices;
        this.messages = messages;
        scope.set(messages.text("export.counting"));
        verb.set(messages.text("export.verb-counting"));
        all.subscribe(this::describe);
        jobs.aside(
                Job.of(messages.text("export.counting"), this::count),
                this::counted,
                failure -> notices.failed("notice.not-exported", failure));
    }

    ObjectProperty<ExportFormat> format() {
        return format;
    }

    /** Whether quotations go along that nobody has verified. */
    BooleanProperty all() {
        return all;
    }

    ReadOnlyStringProperty scope() {
        return scope.getReadOnlyProperty();
    }

    /** The words of the button. */
    ReadOnlyStringProperty verb() {
        return verb.getReadOnlyProperty();
    }

    /** Once there is something to export. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Asks for a file and writes to it; false where the analyst named none. */
    boolean export() {
        String name = session.name() + "." + format.get().name().toLowerCase(Locale.ROOT);
        Optional<Path> target = files.exportTarget(format.get(), name);
        target.ifPresent(this::write);
        return target.isPresent();
    }

    private void write(Path target) {
        ExportFormat chosen = format.get();
        boolean unverifiedToo = all.get();
        jobs.inOrder(
                Job.of(
                        messages.text("export.job"),
                        progress -> session.exports().export(chosen, target, unverifiedToo)),
                this::written,
                failure -> notices.failed("notice.not-exported", failure));
    }

    private void written(ExportReport report) {
        notices.show(
                Notice.good(
                        messages.text(
                                "export.done",
                                report.written(),
                                report.file().toString(),
                                report.leftOut())));
    }

    private Count count(Progress progress) {
        Count sum = new Count(0, 0);
        for (ArticleSummary article : session.library().articles()) {
            if (progress.isCancelled()) {
                return sum;
            }
            sum = sum.and(session.library().open(article.id()).quotes());
        }
        return sum;
    }

    private void counted(Count counted) {
        count = Optional.of(counted);
        describe();
    }

    private void describe() {
        count.ifPresent(this::tell);
    }

    private void tell(Count counted) {
        int going = all.get() ? counted.verified() + counted.others() : counted.verified();
        ready.set(going > 0);
        verb.set(messages.text("export.verb", going));
        scope.set(
                all.get()
                        ? messages.text("export.none-left-out", counted.others())
                        : messages.text("export.left-out", counted.others()));
    }

    /** How many quotations are verified and how many are not. */
    private record Count(int verified, int others) {

        Count and(List<ReviewedQuote> quotes) {
            int accepted =
                    (int) quotes.stream().filter(quote -> quote.state().isAccepted()).count();
            return new Count(verified + accepted, others + quotes.size() - accepted);
        }
    }
}
