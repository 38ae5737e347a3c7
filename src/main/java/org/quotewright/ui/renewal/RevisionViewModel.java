package org.quotewright.ui.renewal;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.ArticleId;
import org.quotewright.review.Job;
import org.quotewright.review.Revisions;
import org.quotewright.review.Session;
import org.quotewright.review.revision.Placement;
import org.quotewright.review.revision.Revision;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Workplace;

/** What a corrected text would change, and the command that takes it. */
public final class RevisionViewModel {

    private final ObservableList<UnplacedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<UnplacedRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Revisions revisions;
    private final Workplace workplace;
    private final Messages messages;
    private Optional<Revision> preview = Optional.empty();

    public RevisionViewModel(Session session, Workplace workplace) {
        this.revisions = session.renewal().revisions();
        this.workplace = workplace;
        this.messages = workplace.messages();
    }

    /** Reads the corrected text and finds the places of the article's quotations in it. */
    public void begin(ArticleId article, Path file) {
        told.set(messages.text("revision.job"));
        workplace
                .jobs()
                .inOrder(
                        Job.of(
                                messages.text("revision.job"),
                                progress -> revisions.preview(article, file)),
                        this::show,
                        this::failed);
    }

    /** The quotations that would lose their place. */
    ObservableList<UnplacedRow> rows() {
        return shownRows;
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }

    /** Makes the corrected text the one that is read, in one step. */
    void take() {
        preview.ifPresent(shown -> workplace.decisions().take(() -> revisions.take(shown)));
    }

    private void show(Revision shown) {
        preview = Optional.of(shown);
        rows.setAll(
                shown.unplaced().stream()
                        .map(Placement::quote)
                        .map(new UnplacedRows(messages)::of)
                        .toList());
        told.set(
                messages.text(
                        "revise.counts",
                        shown.before().heading(),
                        shown.kept(),
                        shown.changed(),
                        shown.unplaced().size()));
        ready.set(true);
    }

    private void failed(Exception failure) {
        workplace.notices().failed("notice.not-corrected", failure);
        workplace.notices().current().get().ifPresent(notice -> told.set(notice.safe()));
    }
}
