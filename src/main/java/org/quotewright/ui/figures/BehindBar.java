package org.quotewright.ui.figures;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.QuoteId;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Survey;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.ui.common.desk.Workplace;

/** The quotations behind a bar or a part of it, and the one of them that is selected. */
final class BehindBar {

    private static final int MOST = 200;

    private final ObservableList<Sighting> quotes = FXCollections.observableArrayList();
    private final ObservableList<Sighting> shownQuotes =
            FXCollections.unmodifiableObservableList(quotes);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.WHOLE);
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final Survey survey;
    private final Workplace workplace;
    private final Consumer<Exception> failed;
    private IntFunction<BarQuotes> counted = place -> BarQuotes.NONE;
    private int bars;
    private int row = -1;
    private JobRunner.RunningJob listing = () -> {};

    BehindBar(Survey survey, Workplace workplace, Consumer<Exception> failed) {
        this.survey = survey;
        this.workplace = workplace;
        this.failed = failed;
        part.subscribe(this::listAnew);
    }

    ObservableList<Sighting> quotes() {
        return shownQuotes;
    }

    IntegerProperty selected() {
        return selected;
    }

    /** The part of the bar whose quotations are listed. */
    ObjectProperty<Part> part() {
        return part;
    }

    /** How many bars there are. */
    int bars() {
        return bars;
    }

    /**
     * @param quotes of a bar, by its place among so many; asked of those alone that are looked at
     */
    void fill(int size, IntFunction<BarQuotes> quotes) {
        bars = size;
        counted = quotes;
    }

    /**
     * Lists what is behind a whole bar.
     *
     * @param place among all bars; nothing where none is there
     */
    void look(int place) {
        row = place;
        if (part.get() == Part.WHOLE) {
            listAnew();
        } else {
            part.set(Part.WHOLE);
        }
    }

    private void listAnew() {
        list(row < 0 || row >= bars ? List.of() : counted.apply(row).of(part.get()));
    }

    /** Lists these, or as many of them as anybody looks through. */
    private void list(List<QuoteId> wanted) {
        listing.cancel();
        quotes.clear();
        selected.set(-1);
        if (wanted.isEmpty()) {
            return;
        }
        List<QuoteId> first = wanted.stream().limit(MOST).toList();
        listing =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        workplace.messages().text("figures.job"),
                                        progress -> survey.sightings(first)),
                                this::show,
                                failed);
    }

    private void show(List<Sighting> found) {
        quotes.setAll(found);
        selected.set(found.isEmpty() ? -1 : 0);
    }

    void leave() {
        listing.cancel();
    }

    void step(int steps) {
        int last = quotes.size() - 1;
        selected.set(Math.max(Math.min(0, last), Math.min(last, selected.get() + steps)));
    }

    BooleanBinding hasSelected() {
        return Bindings.createBooleanBinding(
                () -> selected.get() >= 0 && selected.get() < quotes.size(), selected, quotes);
    }

    /** Shows the selected one in its article. */
    void open() {
        Sighting shown = quotes.get(selected.get());
        workplace.navigation().open(shown.place().article(), shown.quote());
    }
}
