package org.quotewright.ui.speakers;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.QueryPiece;
import org.quotewright.review.Job;
import org.quotewright.review.SearchHit;

/** Moves some quotations of the selected speaker to another entry. */
final class SplitViewModel {

    private static final int MOST = 500;

    /** A quotation that may be moved. */
    record Line(QuoteId quote, String words, String article, BooleanProperty moves) {}

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> shownLines = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<Optional<DirectorySpeaker>> splitting =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final IntegerProperty ticked = new SimpleIntegerProperty();
    private final SpeakersViewModel speakers;

    SplitViewModel(SpeakersViewModel speakers) {
        this.speakers = speakers;
        speakers.selected().subscribe(entry -> leaveOther());
    }

    ReadOnlyObjectProperty<Optional<DirectorySpeaker>> splitting() {
        return splitting.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return shownLines;
    }

    /** Of the entry to which the quotations go. */
    StringProperty name() {
        return name;
    }

    IntegerProperty ticked() {
        return ticked;
    }

    void begin() {
        speakers.selected().get().ifPresent(this::begin);
    }

    private void begin(DirectorySpeaker entry) {
        DirectoryCommands commands = speakers.commands();
        commands.workplace()
                .jobs()
                .inOrder(
                        Job.of(
                                commands.workplace().messages().text("speakers.job"),
                                progress -> quotes(entry)),
                        found -> show(entry, found),
                        failure ->
                                commands.workplace()
                                        .notices()
                                        .failed("notice.not-searched", failure));
    }

    void leave() {
        splitting.set(Optional.empty());
        lines.clear();
        name.set("");
        ticked.set(0);
    }

    /** Nothing without a name and a tick. */
    void take() {
        List<QuoteId> moved =
                lines.stream().filter(line -> line.moves().get()).map(Line::quote).toList();
        Optional<DirectorySpeaker> from = splitting.get();
        if (from.isPresent() && !moved.isEmpty() && !name.get().isBlank()) {
            Speaker into = new Speaker(name.get().strip(), from.get().speaker().kind());
            speakers.commands().run(directory -> directory.split(from.get().id(), moved, into));
            leave();
        }
    }

    private List<QuoteInContext> quotes(DirectorySpeaker entry) {
        String query = QueryPiece.of(Facet.SPEAKER, entry.speaker().name());
        return speakers.commands().session().search().find(query, MOST).hits().stream()
                .map(SearchHit::quote)
                .filter(found -> isBy(entry.speaker(), found))
                .toList();
    }

    /** Alone or with others, as the directory counts. */
    private static boolean isBy(Speaker speaker, QuoteInContext found) {
        return found.quote().verdict().attribution().speakers().stream()
                .anyMatch(by -> by.speaker().equals(speaker));
    }

    private void show(DirectorySpeaker entry, List<QuoteInContext> found) {
        lines.setAll(found.stream().map(this::line).toList());
        name.set("");
        count();
        splitting.set(Optional.of(entry));
    }

    private Line line(QuoteInContext found) {
        String words =
                found.quote().quote().in(found.article().text()).strip().replaceAll("\\s++", " ");
        BooleanProperty moves = new SimpleBooleanProperty();
        moves.addListener((tick, before, now) -> count());
        return new Line(found.quote().id(), words, found.article().heading(), moves);
    }

    private void count() {
        ticked.set((int) lines.stream().filter(line -> line.moves().get()).count());
    }

    /** What is ticked belongs to one entry alone. */
    private void leaveOther() {
        Optional<SpeakerId> now = speakers.selected().get().map(DirectorySpeaker::id);
        if (splitting.get().isPresent() && !splitting.get().map(DirectorySpeaker::id).equals(now)) {
            leave();
        }
    }
}
