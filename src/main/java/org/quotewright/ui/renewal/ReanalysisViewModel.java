package org.quotewright.ui.renewal;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner.RunningJob;
import org.quotewright.review.Reanalyses;
import org.quotewright.review.Session;
import org.quotewright.review.reanalysis.Reanalysis;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.Workplace;
import org.quotewright.ui.common.renewal.ReanalysisWords;

/** What the engine would change, read article by article, and the command that changes it. */
public final class ReanalysisViewModel {

    private final ObservableList<ReanalysisRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ReanalysisRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verb = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Reanalyses reanalyses;
    private final Workplace workplace;
    private final Messages messages;
    private Optional<RunningJob> running = Optional.empty();
    private Optional<Reanalysis> preview = Optional.empty();

    public ReanalysisViewModel(Session session, Workplace workplace) {
        this.reanalyses = session.renewal().reanalyses();
        this.workplace = workplace;
        this.messages = workplace.messages();
    }

    /** Works the preview out beside the decisions. */
    public void begin() {
        told.set(messages.text("reanalysis.job"));
        verb.set(messages.text("reanalysis.verb", 0));
        running =
                Optional.of(
                        workplace
                                .jobs()
                                .aside(
                                        Job.of(
                                                messages.text("reanalysis.job"),
                                                reanalyses::preview,
                                                this::reported),
                                        this::show,
                                        this::failed));
    }

    ObservableList<ReanalysisRow> rows() {
        return shownRows;
    }

    /** How far the preview has come, or what it says as a whole. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** The words of the button. */
    ReadOnlyStringProperty verb() {
        return verb.getReadOnlyProperty();
    }

    /** Once there is something to change. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }

    /** Changes what the preview shows, in one step. */
    void take() {
        preview.filter(shown -> shown.size() > 0)
                .ifPresent(shown -> {
                    workplace.decisions().take(() -> reanalyses.take(shown));
                    workplace.navigation().whenThere(() -> done(shown));
                });
    }

    /** Stops reading; what is on the desk stays as it is. */
    void cancel() {
        running.ifPresent(RunningJob::cancel);
    }

    private void reported(String article, long done, long total) {
        told.set(messages.text("reanalysis.running", done + 1, total));
    }

    private void show(Reanalysis shown) {
        preview = Optional.of(shown);
        rows.setAll(new ReanalysisRows(messages).of(shown));
        verb.set(messages.text("reanalysis.verb", shown.size()));
        ready.set(shown.size() > 0);
        told.set(
                shown.size() == 0
                        ? messages.text("reanalysis.nothing", shown.engine(), shown.analysed())
                        : messages.text(
                                "reanalysis.summary",
                                shown.engine(),
                                shown.size(),
                                shown.articles().size(),
                                shown.analysed(),
                                counts(shown)));
    }

    private String counts(Reanalysis shown) {
        return new ReanalysisWords(messages).counts(shown::count);
    }

    private void done(Reanalysis taken) {
        boolean isWell =
                workplace
                        .notices()
                        .current()
                        .get()
                        .filter(notice -> notice.kind() == Notice.Kind.BAD)
                        .isEmpty();
        if (isWell) {
            workplace
                    .notices()
                    .show(
                            Notice.good(
                                    messages.text(
                                            "reanalysis.done", taken.engine(), counts(taken))));
        }
    }

    private void failed(Exception failure) {
        workplace.notices().failed("notice.not-analysed", failure);
        told.set(messages.text("notice.not-analysed"));
    }
}
