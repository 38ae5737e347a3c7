package org.quotewright.ui.renewal;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.QuoteInContext;
import org.quotewright.review.Job;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Workplace;

/** The quotations that could not be placed in a corrected text. */
public final class UnplacedViewModel {

    private final ObservableList<UnplacedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<UnplacedRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Optional<UnplacedRow>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Session session;
    private final Workplace workplace;
    private final Messages messages;

    public UnplacedViewModel(Session session, Workplace workplace) {
        this.session = session;
        this.workplace = workplace;
        this.messages = workplace.messages();
    }

    public void begin() {
        workplace
                .jobs()
                .inOrder(
                        Job.of(
                                messages.text("unplaced.heading"),
                                progress -> session.renewal().revisions().unplaced()),
                        this::show,
                        failure -> workplace.notices().failed("notice.not-opened", failure));
    }

    ObservableList<UnplacedRow> rows() {
        return shownRows;
    }

    ObjectProperty<Optional<UnplacedRow>> selected() {
        return selected;
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }

    /** Opens the article in the version that is read. */
    void open() {
        selected.get().ifPresent(row -> workplace.navigation().open(row.article()));
    }

    private void show(List<QuoteInContext> quotes) {
        rows.setAll(quotes.stream().map(new UnplacedRows(messages)::of).toList());
        told.set(messages.text(quotes.isEmpty() ? "unplaced.empty" : "unplaced.note"));
    }
}
