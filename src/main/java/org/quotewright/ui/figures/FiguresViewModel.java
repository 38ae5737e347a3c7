package org.quotewright.ui.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.review.figures.ArticleSet;
import org.quotewright.review.figures.Axis;
import org.quotewright.review.figures.FigureSheet;
import org.quotewright.review.figures.FigureTable;
import org.quotewright.review.figures.Figures;
import org.quotewright.review.figures.Measure;
import org.quotewright.review.figures.ShareOfVoice;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Workplace;

/** What is counted, by what, of which articles; and the quotations behind the selected bar. */
public final class FiguresViewModel {

    /** So many bars can be told apart. */
    private static final int BARS = 15;

    private final ObservableList<Axis> axes = FXCollections.observableArrayList();
    private final ObservableList<Axis> shownAxes = FXCollections.unmodifiableObservableList(axes);
    private final ObservableList<Optional<String>> outlets = FXCollections.observableArrayList();
    private final ObservableList<Optional<String>> shownOutlets =
            FXCollections.unmodifiableObservableList(outlets);
    private final ObservableList<Optional<String>> others = FXCollections.observableArrayList();
    private final ObservableList<Optional<String>> shownOthers =
            FXCollections.unmodifiableObservableList(others);
    private final ObservableList<Optional<YearMonth>> months = FXCollections.observableArrayList();
    private final ObservableList<Optional<YearMonth>> shownMonths =
            FXCollections.unmodifiableObservableList(months);
    private final ObjectProperty<Axis> axis =
            new SimpleObjectProperty<>(Axis.of(Axis.Kind.SPEAKER));
    private final BooleanProperty inWords = new SimpleBooleanProperty();
    private final ArticleChoice left = new ArticleChoice(Optional.of(""), this::countAnew);
    private final ArticleChoice right = new ArticleChoice(Optional.empty(), this::countAnew);
    private final ReadOnlyObjectWrapper<Optional<Bars>> bars =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final BehindBar behindBar;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Session session;
    private final Workplace workplace;
    private final Messages messages;
    private Optional<Figures> figures = Optional.empty();
    private Page page;
    private FigureSheet sheet = new FigureSheet(List.of());
    private JobRunner.RunningJob running = () -> {};

    public FiguresViewModel(Session session, Workplace workplace) {
        this(session, workplace, BARS);
    }

    FiguresViewModel(Session session, Workplace workplace, int bars) {
        this.page = new Page(0, bars);
        this.session = session;
        this.workplace = workplace;
        this.messages = workplace.messages();
        this.behindBar = new BehindBar(session.survey(), workplace, this::failed);
        axis.subscribe(this::countAnew);
        inWords.subscribe(this::countAnew);
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
        behindBar.leave();
    }

    ObservableList<Axis> axes() {
        return shownAxes;
    }

    /** An empty name stands for all. */
    ObservableList<Optional<String>> outlets() {
        return shownOutlets;
    }

    /** To compare with: none, all, or one. */
    ObservableList<Optional<String>> others() {
        return shownOthers;
    }

    ObservableList<Optional<YearMonth>> months() {
        return shownMonths;
    }

    ObjectProperty<Axis> axis() {
        return axis;
    }

    /** Whether words are counted, and not quotations. */
    BooleanProperty inWords() {
        return inWords;
    }

    ArticleChoice left() {
        return left;
    }

    ArticleChoice right() {
        return right;
    }

    /** Empty until the project was read. */
    ReadOnlyObjectProperty<Optional<Bars>> bars() {
        return bars.getReadOnlyProperty();
    }

    IntegerProperty selected() {
        return selected;
    }

    BehindBar behindBar() {
        return behindBar;
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

    void nextAxis() {
        if (!axes.isEmpty()) {
            axis.set(axes.get((axes.indexOf(axis.get()) + 1) % axes.size()));
        }
    }

    /** Compares with the next outlet, and after the last with none; with the same never. */
    void nextOutlet() {
        int now = others.indexOf(right.outlet().get());
        IntStream.rangeClosed(1, others.size())
                .mapToObj(step -> others.get((now + step) % others.size()))
                .filter(outlet -> !right.with(outlet).equals(left.set()))
                .findFirst()
                .ifPresent(right.outlet()::set);
    }

    /** Selects a bar, or a part of it. */
    void select(int row, Part part) {
        selected.set(row);
        behindBar.part().set(part);
    }

    /** To another row, on the next or the previous page where this one ends. */
    void step(int steps) {
        int last = behindBar.bars() - 1;
        int row = Math.clamp(page.first() + selected.get() + (long) steps, Math.min(0, last), last);
        if (row >= 0 && !page.with(row).equals(page)) {
            page = page.with(row);
            count();
        }
        selected.set(row - page.first());
    }

    /** To the first row of another page. */
    void turn(int pages) {
        Page turned = page.turned(pages, behindBar.bars());
        if (!turned.equals(page)) {
            page = turned;
            count();
        }
    }

    BooleanBinding hasPages() {
        return Bindings.createBooleanBinding(() -> behindBar.bars() > page.size(), bars);
    }

    BooleanBinding hasBars() {
        return Bindings.createBooleanBinding(
                () -> bars.get().filter(shown -> !shown.bars().isEmpty()).isPresent(), bars);
    }

    private void reported(String message, long done, long total) {
        told.set(messages.text("figures.read-so-far", done, total));
    }

    private void show(Figures read) {
        figures = Optional.of(read);
        axes.setAll(read.axes());
        outlets.add(Optional.of(""));
        read.outlets().stream().map(Optional::of).forEach(outlets::add);
        others.add(Optional.empty());
        others.addAll(outlets);
        months.add(Optional.empty());
        read.months().stream().map(Optional::of).forEach(months::add);
        count();
    }

    private void countAnew() {
        page = page.with(0);
        count();
    }

    private void count() {
        figures.ifPresent(read -> {
            ArticleSet one = left.set().orElse(ArticleSet.ALL);
            FigureTable table = read.table(axis.get(), one);
            right.set()
                    .ifPresentOrElse(
                            other -> compare(table, one, read.table(axis.get(), other), other),
                            () -> show(inWords.get() ? table.byWords() : table));
        });
    }

    private void show(FigureTable table) {
        BarWords words = new BarWords(messages);
        sheet = FigureSheet.of(table);
        behindBar.fill(table.rows().size(), row -> BarQuotes.of(table.rows().get(row)));
        told.set(words.total(table, page));
        show(words.bars(table, named().axis(axis.get()), measure(), page));
    }

    private void compare(FigureTable table, ArticleSet one, FigureTable against, ArticleSet other) {
        ShareOfVoice shares = ShareOfVoice.of(table, against, measure());
        sheet = FigureSheet.of(shares);
        behindBar.fill(
                shares.lines().size(),
                row -> BarQuotes.of(shares.lines().get(row).name(), table, against));
        BarWords words = new BarWords(messages);
        told.set(words.shares(shares, table.total(), against.total(), page));
        ChoiceWords names = named();
        show(words.bars(shares, names.axis(axis.get()), names.set(one), names.set(other), page));
    }

    private Measure measure() {
        return inWords.get() ? Measure.WORDS : Measure.QUOTATIONS;
    }

    private ChoiceWords named() {
        return new ChoiceWords(messages);
    }

    private void show(Bars shown) {
        selected.set(-1);
        bars.set(Optional.of(shown));
        selected.set(shown.bars().isEmpty() ? -1 : 0);
    }

    private void listQuotes() {
        behindBar.look(selected.get() < 0 ? -1 : page.first() + selected.get());
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
