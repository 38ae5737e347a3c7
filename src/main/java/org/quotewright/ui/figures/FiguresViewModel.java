package org.quotewright.ui.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.QuoteId;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.review.figures.ArticleSet;
import org.quotewright.review.figures.Axis;
import org.quotewright.review.figures.FigureSheet;
import org.quotewright.review.figures.FigureTable;
import org.quotewright.review.figures.Figures;
import org.quotewright.review.figures.ShareOfVoice;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Workplace;

/** What is counted, by what, of which articles; and the quotations behind the selected bar. */
public final class FiguresViewModel {

    private static final int BARS = 15;
    private static final int QUOTES = 200;

    private final ObservableList<Axis> axes = FXCollections.observableArrayList();
    private final ObservableList<String> outlets = FXCollections.observableArrayList();
    private final ObjectProperty<Axis> axis =
            new SimpleObjectProperty<>(Axis.of(Axis.Kind.SPEAKER));
    private final BooleanProperty inWords = new SimpleBooleanProperty();
    private final ObjectProperty<String> left = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> right = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Optional<Bars>> bars =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ObservableList<Sighting> quotes = FXCollections.observableArrayList();
    private final IntegerProperty quote = new SimpleIntegerProperty(-1);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Session session;
    private final Workplace workplace;
    private final Messages messages;
    private Optional<Figures> figures = Optional.empty();
    private List<List<QuoteId>> behind = List.of();
    private FigureSheet sheet = new FigureSheet(List.of());
    private JobRunner.RunningJob running = () -> {};
    private JobRunner.RunningJob listing = () -> {};

    public FiguresViewModel(Session session, Workplace workplace) {
        this.session = session;
        this.workplace = workplace;
        this.messages = workplace.messages();
        axis.subscribe(this::count);
        inWords.subscribe(this::count);
        left.subscribe(this::count);
        right.subscribe(this::count);
        selected.subscribe(this::listQuotes);
    }

    /** Goes through the project. */
    public void begin() {
        told.set(messages.text("figures.reading"));
        running =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        messages.text("figures.job"),
                                        session.survey()::figures,
                                        this::reported),
                                this::show,
                                this::failed);
    }

    /** Stops going through the project. */
    public void leave() {
        running.cancel();
        listing.cancel();
    }

    ObservableList<Axis> axes() {
        return FXCollections.unmodifiableObservableList(axes);
    }

    /** An empty one stands for all, or for none to compare with. */
    ObservableList<String> outlets() {
        return FXCollections.unmodifiableObservableList(outlets);
    }

    ObjectProperty<Axis> axis() {
        return axis;
    }

    /** Whether words are counted, and not quotations. */
    BooleanProperty inWords() {
        return inWords;
    }

    ObjectProperty<String> left() {
        return left;
    }

    ObjectProperty<String> right() {
        return right;
    }

    /** Empty until the project was read. */
    ReadOnlyObjectProperty<Optional<Bars>> bars() {
        return bars.getReadOnlyProperty();
    }

    IntegerProperty selected() {
        return selected;
    }

    ObservableList<Sighting> quotes() {
        return FXCollections.unmodifiableObservableList(quotes);
    }

    IntegerProperty quote() {
        return quote;
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    Workplace workplace() {
        return workplace;
    }

    void say(String words) {
        told.set(words);
    }

    /** All rows, those that the chart has no room for too. */
    FigureSheet sheet() {
        return sheet;
    }

    String words(Axis shown) {
        return shown.kind() == Axis.Kind.ATTRIBUTE
                ? shown.attribute()
                : messages.text("figures.by." + shown.kind().name().toLowerCase(Locale.ROOT));
    }

    void nextAxis() {
        if (!axes.isEmpty()) {
            axis.set(axes.get((axes.indexOf(axis.get()) + 1) % axes.size()));
        }
    }

    /** Compares with the next outlet, and after the last with none. */
    void nextOutlet() {
        if (!outlets.isEmpty()) {
            right.set(outlets.get((outlets.indexOf(right.get()) + 1) % outlets.size()));
        }
    }

    void step(int steps) {
        int size = bars.get().map(shown -> shown.bars().size()).orElse(0);
        selected.set(stepped(selected.get() + steps, size));
    }

    void stepQuote(int steps) {
        quote.set(stepped(quote.get() + steps, quotes.size()));
    }

    private static int stepped(int place, int size) {
        return Math.max(Math.min(0, size - 1), Math.min(size - 1, place));
    }

    BooleanBinding hasQuote() {
        return Bindings.createBooleanBinding(
                () -> quote.get() >= 0 && quote.get() < quotes.size(), quote, quotes);
    }

    BooleanBinding hasBars() {
        return Bindings.createBooleanBinding(
                () -> bars.get().filter(shown -> !shown.bars().isEmpty()).isPresent(), bars);
    }

    /** Shows the selected quotation in its article. */
    void open() {
        Sighting shown = quotes.get(quote.get());
        workplace.navigation().open(shown.place().article(), shown.quote());
    }

    private void reported(String message, long done, long total) {
        told.set(messages.text("figures.read-so-far", done, total));
    }

    private void show(Figures read) {
        figures = Optional.of(read);
        axes.setAll(read.axes());
        outlets.add("");
        outlets.addAll(read.outlets());
        count();
    }

    private void count() {
        figures.ifPresent(read -> {
            FigureTable table = read.table(axis.get(), set(left.get()));
            if (right.get().isEmpty()) {
                show(table);
            } else {
                compare(table, read.table(axis.get(), set(right.get())));
            }
        });
    }

    private static ArticleSet set(String outlet) {
        return outlet.isEmpty() ? ArticleSet.ALL : ArticleSet.ofOutlet(outlet);
    }

    private void show(FigureTable table) {
        BarWords words = new BarWords(messages);
        sheet = FigureSheet.of(table);
        behind = table.rows().stream().limit(BARS).map(row -> row.quotes()).toList();
        told.set(words.total(table, BARS));
        show(words.bars(table, words(axis.get()), inWords.get(), BARS));
    }

    private void compare(FigureTable table, FigureTable other) {
        BarWords words = new BarWords(messages);
        ShareOfVoice shares = ShareOfVoice.of(table, other);
        sheet = FigureSheet.of(shares);
        behind =
                shares.lines().stream()
                        .limit(BARS)
                        .map(line -> BarWords.quotes(line.name(), table, other))
                        .toList();
        told.set(messages.text("figures.shares"));
        show(
                words.bars(
                        shares,
                        words(axis.get()),
                        left.get().isEmpty() ? messages.text("figures.all") : left.get(),
                        right.get(),
                        BARS));
    }

    private void show(Bars shown) {
        selected.set(-1);
        bars.set(Optional.of(shown));
        selected.set(shown.bars().isEmpty() ? -1 : 0);
    }

    private void listQuotes() {
        listing.cancel();
        quotes.clear();
        quote.set(-1);
        int row = selected.get();
        if (row < 0 || row >= behind.size()) {
            return;
        }
        List<QuoteId> wanted = behind.get(row).stream().limit(QUOTES).toList();
        listing =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        messages.text("figures.job"),
                                        progress -> session.survey().sightings(wanted)),
                                this::showQuotes,
                                this::failed);
    }

    private void showQuotes(List<Sighting> found) {
        quotes.setAll(found);
        quote.set(found.isEmpty() ? -1 : 0);
    }

    private void failed(Exception failure) {
        workplace.notices().failed("notice.no-figures", failure);
        workplace
                .notices()
                .current()
                .get()
                .ifPresent(notice -> told.set(notice.happened() + " " + notice.safe()));
    }
}
