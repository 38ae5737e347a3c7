package org.quotewright.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.HistoryEntry;
import org.quotewright.review.Job;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Workplace;

/** The decision log, the latest first, read a stretch at a time; undoing appends to it. */
public final class HistoryViewModel {

    private static final int STRETCH = 200;

    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<HistoryRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Session session;
    private final Workplace workplace;
    private final Messages messages;
    private OptionalLong lastStep = OptionalLong.empty();
    private boolean reading;
    private boolean isComplete;

    public HistoryViewModel(Session session, Workplace workplace) {
        this.session = session;
        this.workplace = workplace;
        this.messages = workplace.messages();
    }

    /** Reads the latest decisions. */
    public void begin() {
        read(Optional.empty());
    }

    ObservableList<HistoryRow> rows() {
        return shownRows;
    }

    IntegerProperty selected() {
        return selected;
    }

    /** Empty, or why the log cannot be shown. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    Workplace workplace() {
        return workplace;
    }

    /** Where the last row is reached, older ones are read. */
    void step(int steps) {
        int last = rows.size() - 1;
        selected.set(Math.max(Math.min(0, last), Math.min(last, selected.get() + steps)));
        if (selected.get() == last) {
            more();
        }
    }

    /** Reads older decisions, unless there are none or they are being read. */
    void more() {
        if (!reading && !isComplete && !rows.isEmpty()) {
            read(Optional.of(rows.getLast().number()));
        }
    }

    BooleanBinding mayOpen() {
        return Bindings.createBooleanBinding(() -> quote().isPresent(), selected, rows);
    }

    BooleanBinding mayUndo() {
        return Bindings.createBooleanBinding(() -> !session.readOnly());
    }

    /** Shows the quotation of the selected row on the desk. */
    void open() {
        quote().ifPresent(quote -> workplace.navigation().open(quote.article(), quote.id()));
    }

    void undo() {
        workplace.decisions().undo();
        workplace.navigation().whenThere(this::begin);
    }

    void redo() {
        workplace.decisions().redo();
        workplace.navigation().whenThere(this::begin);
    }

    private Optional<HistoryRow> row() {
        int row = selected.get();
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    private Optional<ReviewedQuote> quote() {
        return row().flatMap(HistoryRow::quote);
    }

    /** The rows before one, or the latest. */
    private void read(Optional<Long> before) {
        reading = true;
        workplace
                .jobs()
                .inOrder(
                        Job.of(messages.text("history.heading"), progress -> entries(before)),
                        entries -> show(entries, before.isPresent()),
                        this::failed);
    }

    private List<HistoryEntry> entries(Optional<Long> before) {
        return before.map(number -> session.history().before(number, STRETCH))
                .orElseGet(() -> session.history().latest(STRETCH));
    }

    private void show(List<HistoryEntry> entries, boolean isMore) {
        reading = false;
        isComplete = entries.size() < STRETCH;
        HistoryRows words = new HistoryRows(messages);
        if (isMore) {
            rows.addAll(words.of(entries, lastStep));
        } else {
            rows.setAll(words.of(entries, OptionalLong.empty()));
            selected.set(-1);
            selected.set(rows.isEmpty() ? -1 : 0);
        }
        entries.stream()
                .reduce((first, second) -> second)
                .ifPresent(last -> lastStep = OptionalLong.of(last.decision().step()));
    }

    private void failed(Exception failure) {
        reading = false;
        workplace.notices().failed("notice.no-history", failure);
        workplace
                .notices()
                .current()
                .get()
                .ifPresent(notice -> told.set(notice.happened() + " " + notice.safe()));
    }
}
