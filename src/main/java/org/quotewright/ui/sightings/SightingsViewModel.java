package org.quotewright.ui.sightings;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.review.sightings.Statement;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Workplace;

/** The statements of a project, the versions of the selected one, and what is done to these. */
public final class SightingsViewModel {

    private final ObservableList<StatementRow> rows = FXCollections.observableArrayList();
    private final ObservableList<StatementRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<SightingRow> versions = FXCollections.observableArrayList();
    private final ObservableList<SightingRow> shownVersions =
            FXCollections.unmodifiableObservableList(versions);
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final IntegerProperty version = new SimpleIntegerProperty(-1);
    private final IntegerProperty taken = new SimpleIntegerProperty();
    private final BooleanProperty onlyFindings = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper base = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final Ticks ticks = new Ticks();
    private final Session session;
    private final Workplace workplace;
    private final Messages messages;
    private List<Statement> statements = List.of();
    private JobRunner.RunningJob running = () -> {};

    public SightingsViewModel(Session session, Workplace workplace) {
        this.session = session;
        this.workplace = workplace;
        this.messages = workplace.messages();
        selected.subscribe(this::showVersions);
        version.subscribe(this::foresee);
        onlyFindings.subscribe(only -> list(Optional.empty()));
    }

    /** Goes through the project. */
    public void begin() {
        read(Optional.empty());
    }

    /** Stops going through the project. */
    public void leave() {
        running.cancel();
    }

    ObservableList<StatementRow> rows() {
        return shownRows;
    }

    ObservableList<SightingRow> versions() {
        return shownVersions;
    }

    IntegerProperty selected() {
        return selected;
    }

    IntegerProperty version() {
        return version;
    }

    BooleanProperty onlyFindings() {
        return onlyFindings;
    }

    /** How far it has come, or what was found. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Which version the words of the others are set against. */
    ReadOnlyStringProperty base() {
        return base.getReadOnlyProperty();
    }

    ReadOnlyStringProperty preview() {
        return preview.getReadOnlyProperty();
    }

    Workplace workplace() {
        return workplace;
    }

    void step(int steps) {
        selected.set(stepped(selected.get() + steps, rows.size()));
    }

    void stepVersion(int steps) {
        version.set(stepped(version.get() + steps, versions.size()));
    }

    private static int stepped(int place, int size) {
        return Math.max(Math.min(0, size - 1), Math.min(size - 1, place));
    }

    void tick() {
        shown().ifPresent(row -> row.ticked().set(!row.ticked().get()));
    }

    /** Gives those ticked the speakers of the selected version, in one step. */
    void take() {
        List<QuoteId> quotes = changed().stream().map(row -> row.sighting().quote()).toList();
        Optional<QuoteId> here = shown().map(row -> row.sighting().quote());
        speakers()
                .ifPresent(speakers -> {
                    workplace.decisions().share(quotes, speakers);
                    taken.set(taken.get() + 1);
                    workplace.navigation().whenThere(() -> read(here));
                });
    }

    /** Takes back the last step that was taken here, never one of before. */
    void undo() {
        taken.set(taken.get() - 1);
        Optional<QuoteId> here = shown().map(row -> row.sighting().quote());
        workplace.decisions().undoKeeping();
        workplace.navigation().whenThere(() -> read(here));
    }

    /** Shows the selected version in its article. */
    void open() {
        shown().map(SightingRow::sighting)
                .ifPresent(it -> workplace.navigation().open(it.place().article(), it.quote()));
    }

    BooleanBinding hasVersion() {
        return Bindings.createBooleanBinding(() -> shown().isPresent(), version, versions);
    }

    BooleanBinding mayTake() {
        return Bindings.createBooleanBinding(
                () -> !session.readOnly() && speakers().isPresent() && !changed().isEmpty(),
                preview,
                version,
                versions);
    }

    BooleanBinding mayUndo() {
        return taken.greaterThan(0);
    }

    private Optional<SightingRow> shown() {
        int place = version.get();
        return place < 0 || place >= versions.size()
                ? Optional.empty()
                : Optional.of(versions.get(place));
    }

    private Optional<List<AttributedSpeaker>> speakers() {
        return shown().map(row -> row.sighting().by()).filter(by -> !by.isEmpty());
    }

    /** Those ticked that have another speaker, or less of an affiliation. */
    private List<SightingRow> changed() {
        return versions.stream()
                .filter(row -> row.ticked().get())
                .filter(row -> speakers().filter(row.sighting()::isChangedBy).isPresent())
                .toList();
    }

    private void read(Optional<QuoteId> keeping) {
        running.cancel();
        told.set(messages.text("sightings.reading"));
        running =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        messages.text("sightings.job"),
                                        session.survey()::statements,
                                        this::reported),
                                found -> show(found, keeping),
                                this::failed);
    }

    private void reported(String message, long done, long total) {
        told.set(messages.text("sightings.read-so-far", done, total));
    }

    private void show(List<Statement> found, Optional<QuoteId> keeping) {
        statements = found;
        list(keeping);
        long odd = found.stream().filter(it -> !it.findings().isEmpty()).count();
        told.set(messages.text("sightings.found", found.size(), odd));
    }

    private void list(Optional<QuoteId> keeping) {
        SightingWords words = new SightingWords(messages);
        selected.set(-1);
        rows.setAll(
                statements.stream()
                        .filter(it -> !onlyFindings.get() || !it.findings().isEmpty())
                        .map(words::row)
                        .toList());
        selected.set(keeping.map(this::place).orElse(rows.isEmpty() ? -1 : 0));
        keeping.ifPresent(this::select);
    }

    private int place(QuoteId quote) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).statement().quotes().contains(quote)) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    private void select(QuoteId quote) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).sighting().quote().equals(quote)) {
                version.set(i);
            }
        }
    }

    private void showVersions() {
        int row = selected.get();
        version.set(-1);
        SightingWords words = new SightingWords(messages);
        Optional<Statement> shown =
                row < 0 || row >= rows.size()
                        ? Optional.empty()
                        : Optional.of(rows.get(row).statement());
        base.set(shown.map(words::base).orElse(""));
        versions.setAll(shown.map(words::sightings).orElse(List.of()));
        int first = Ticks.bestKnown(versions);
        ticks.set(versions, first);
        versions.forEach(each -> each.ticked().subscribe(this::foresee));
        version.set(first);
    }

    private void foresee() {
        preview.set(
                shown().map(row -> new SightingWords(messages).preview(row.sighting(), changed()))
                        .orElse(""));
    }

    private void failed(Exception failure) {
        workplace.notices().failed("notice.no-sightings", failure);
        workplace
                .notices()
                .current()
                .get()
                .ifPresent(notice -> told.set(notice.happened() + " " + notice.safe()));
    }
}
