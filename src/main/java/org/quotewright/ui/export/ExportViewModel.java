package org.quotewright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.review.ExportCount;
import org.quotewright.review.ExportReport;
import org.quotewright.review.ExportRequest;
import org.quotewright.review.ExportScope;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.LastExport;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;

/** What to export and in which format, with how many quotations that leaves out, and a preview. */
public final class ExportViewModel {

    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verb = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Session session;
    private final JobRunner jobs;
    private final FilePicker files;
    private final Notices notices;
    private final Messages messages;
    private final ExportScopes scopes;
    private final ExportChoices choices;
    private final Habits habits;
    private Optional<ExportCount> count = Optional.empty();
    private JobRunner.RunningJob counting = () -> {};
    private JobRunner.RunningJob previewing = () -> {};

    public ExportViewModel(Session session, Desktop desktop, ExportScopes scopes) {
        this.session = session;
        this.jobs = desktop.jobs();
        this.files = desktop.files();
        this.notices = desktop.notices();
        this.messages = desktop.messages();
        this.scopes = scopes;
        this.habits = desktop.habits();
        this.choices =
                new ExportChoices(
                        scopes.offered(), habits.exported().get().format(), messages.locale());
        choices.subscribe(this::describe);
        choices.scope().addListener((scope, before, now) -> count());
        count();
    }

    /** What of the desk the form works with. */
    public record Desktop(
            JobRunner jobs, FilePicker files, Notices notices, Messages messages, Habits habits) {}

    ExportChoices choices() {
        return choices;
    }

    List<ExportScope> scopes() {
        return scopes.offered();
    }

    List<String> styles() {
        return session.exports().styles();
    }

    String words(ExportScope scope) {
        return scopes.words(scope, messages);
    }

    /** What stays out, in a sentence. */
    ReadOnlyStringProperty leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    /** The beginning of what will be written. */
    ReadOnlyStringProperty preview() {
        return preview.getReadOnlyProperty();
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
        ExportRequest request = choices.request();
        String name = session.name() + "." + request.format().ending();
        Optional<Path> last = habits.exported().get().folder();
        Optional<Path> target = files.exportTarget(request.format(), last, name);
        target.ifPresent(file -> {
            habits.exported()
                    .set(
                            new LastExport(
                                    request.format(),
                                    Optional.ofNullable(file.toAbsolutePath().getParent())));
            write(request, file);
        });
        return target.isPresent();
    }

    /** Says under which name decisions stand, where the analyst never gave one; else empty. */
    String unnamed() {
        return habits.analyst().get().isBlank()
                ? messages.text("export.unnamed", session.analyst().name())
                : "";
    }

    private void write(ExportRequest request, Path target) {
        jobs.inOrder(
                Job.of(
                        messages.text("export.job"),
                        progress -> session.exports().export(request, target)),
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

    private void count() {
        counting.cancel();
        count = Optional.empty();
        ready.set(false);
        leftOut.set(messages.text("export.counting"));
        verb.set(messages.text("export.verb-counting"));
        ExportScope scope = choices.scope().get();
        counting =
                jobs.aside(
                        Job.of(
                                messages.text("export.counting"),
                                progress -> session.exports().count(scope)),
                        this::counted,
                        failure -> notices.failed("notice.not-exported", failure));
    }

    private void counted(ExportCount counted) {
        count = Optional.of(counted);
        describe();
    }

    private void describe() {
        count.ifPresent(this::tell);
    }

    private void tell(ExportCount counted) {
        boolean all = choices.all().get();
        int going = all ? counted.verified() + counted.others() : counted.verified();
        ready.set(going > 0);
        verb.set(messages.text("export.verb", going));
        leftOut.set(staying(counted, all) + messages.text("export.outside", counted.outside()));
        look(going);
    }

    private String staying(ExportCount counted, boolean all) {
        if (counted.verified() + counted.others() == 0) {
            return messages.text("export.nothing");
        }
        return messages.text(all ? "export.none-left-out" : "export.left-out", counted.others());
    }

    private void look(int going) {
        previewing.cancel();
        preview.set("");
        if (going == 0) {
            return;
        }
        ExportRequest request = choices.request();
        previewing =
                jobs.aside(
                        Job.of(
                                messages.text("export.preview"),
                                progress -> session.exports().preview(request)),
                        preview::set,
                        failure -> notices.failed("notice.not-exported", failure));
    }
}
