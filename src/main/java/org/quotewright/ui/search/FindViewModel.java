package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Progress;
import org.quotewright.review.Search;
import org.quotewright.review.SearchPage;
import org.quotewright.ui.common.desk.Workplace;

/**
 * What is searched for, what was found, and where the analyst is in it. It outlives its form, so
 * that who comes back from the reader finds everything as it was left.
 */
public final class FindViewModel {

    private static final int PAGE = 50;
    private static final int FEW_VALUES = 6;
    private static final int MANY_VALUES = 40;

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<SearchRequest> request;
    private final ReadOnlyObjectWrapper<Optional<SearchPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyLongWrapper answers = new ReadOnlyLongWrapper();
    private final BooleanProperty inContext = new SimpleBooleanProperty();
    private final ObservableList<FoundQuote> found = FXCollections.observableArrayList();
    private final ObservableSet<QuoteId> picked = FXCollections.observableSet();
    private final Search search;
    private final Workplace workplace;
    private final int size;
    private JobRunner.RunningJob running = () -> {};
    private Set<QuoteId> news = Set.of();
    private boolean isShowing;

    public FindViewModel(Search search, Workplace workplace) {
        this(search, workplace, PAGE);
    }

    /**
     * @param size how many hits come at once
     */
    FindViewModel(Search search, Workplace workplace, int size) {
        this.search = search;
        this.workplace = workplace;
        this.size = size;
        this.request =
                new ReadOnlyObjectWrapper<>(SearchRequest.of("").atMost(size).counting(FEW_VALUES));
        query.subscribe(this::typed);
    }

    public StringProperty query() {
        return query;
    }

    /** What is asked now. */
    ReadOnlyObjectProperty<SearchRequest> request() {
        return request.getReadOnlyProperty();
    }

    /** The answer to what was asked last; empty before the first. */
    ReadOnlyObjectProperty<Optional<SearchPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** How often an answer came, the same one again included. */
    ReadOnlyLongProperty answers() {
        return answers.getReadOnlyProperty();
    }

    ObservableList<FoundQuote> found() {
        return found;
    }

    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** Whether a hit of the search was new when it was opened. */
    boolean isNew(QuoteId hit) {
        return news.contains(hit);
    }

    /** Those that were picked one by one, found by this search or by one before. */
    ObservableSet<QuoteId> picked() {
        return picked;
    }

    /** Whether hits are shown as lines with the words found in the middle. */
    BooleanProperty inContext() {
        return inContext;
    }

    Workplace workplace() {
        return workplace;
    }

    /** Asks again: articles and decisions may have come since. */
    public void begin() {
        if (page.get().isEmpty()) {
            ask(request.get());
        } else {
            renew(List.of());
        }
    }

    private void typed(String words) {
        if (!isShowing && !words.equals(request.get().query())) {
            news = Set.of();
            ask(request.get().withQuery(words));
        }
    }

    /**
     * Asks for something else altogether, such as a search that was saved.
     *
     * @param newHits those that nobody has seen yet
     */
    void show(SearchRequest other, Set<QuoteId> newHits) {
        news = Set.copyOf(newHits);
        isShowing = true;
        query.set(other.query());
        isShowing = false;
        ask(other.atMost(size).counting(request.get().values()));
    }

    void toggle(Facet facet, String value) {
        ask(request.get().toggled(facet, value));
    }

    /** Takes away what facets narrow the search to. */
    void widen() {
        SearchRequest asked = request.get();
        ask(
                SearchRequest.of(asked.query())
                        .by(asked.order())
                        .atMost(size)
                        .counting(asked.values()));
    }

    void order(SearchOrder order) {
        if (order != request.get().order()) {
            ask(request.get().by(order));
        }
    }

    void nextOrder() {
        SearchOrder[] orders = SearchOrder.values();
        order(orders[(request.get().order().ordinal() + 1) % orders.length]);
    }

    /** More values of each facet, or few again. */
    void toggleValues() {
        int values = request.get().values() == FEW_VALUES ? MANY_VALUES : FEW_VALUES;
        ask(request.get().counting(values));
    }

    boolean hasManyValues() {
        return request.get().values() > FEW_VALUES;
    }

    private void ask(SearchRequest asked) {
        request.set(asked);
        run(asked, this::show);
    }

    private void show(SearchPage answer) {
        showWhole(answer);
        if (!answer.isWhole()) {
            run(() -> prepared(answer.request()), this::showWhole);
        }
    }

    /** Nothing waits any more, or nothing ever comes. */
    private void showWhole(SearchPage answer) {
        found.setAll(FoundQuotes.of(answer.hits()));
        choose(Math.min(0, found.size() - 1));
        told(answer);
    }

    private void told(SearchPage answer) {
        page.set(Optional.of(answer));
        answers.set(answers.get() + 1);
    }

    /** The answer once the index holds everything. */
    private SearchPage prepared(SearchRequest asked) {
        search.prepare(Progress.NONE);
        return search.find(asked);
    }

    /**
     * Asks the same again, and leaves every quotation in its place.
     *
     * @param changed the quotations that were decided on, as they stand now
     */
    void renew(List<ReviewedQuote> changed) {
        run(
                request.get().atMost(Math.max(size, found.size())),
                answer -> {
                    int place = selected.get();
                    found.setAll(FoundQuotes.renewed(found, answer.hits(), changed));
                    choose(Math.max(Math.min(0, found.size() - 1), place));
                    told(answer);
                });
    }

    private void run(SearchRequest asked, Consumer<SearchPage> then) {
        run(() -> search.find(asked), then);
    }

    private void run(Supplier<SearchPage> answer, Consumer<SearchPage> then) {
        running.cancel();
        running =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        workplace.messages().text("search.job"),
                                        progress -> answer.get()),
                                then,
                                failure ->
                                        workplace.notices().failed("notice.not-searched", failure));
    }

    void step(int places) {
        int last = found.size() - 1;
        if (selected.get() + places > last && hasMore()) {
            more();
        } else {
            selected.set(Math.max(Math.min(0, last), Math.min(last, selected.get() + places)));
        }
    }

    /** Told anew: a list that is filled again has forgotten its choice. */
    private void choose(int place) {
        selected.set(-1);
        selected.set(place);
    }

    void select(int place) {
        selected.set(place);
    }

    private boolean hasMore() {
        return page.get().filter(answer -> answer.total() > standing()).isPresent();
    }

    /** How many of the list are still found: from there on the search goes on. */
    private int standing() {
        return (int) found.stream().filter(FoundQuote::isFound).count();
    }

    private void more() {
        run(
                request.get().from(standing()),
                answer -> {
                    found.setAll(FoundQuotes.with(found, answer.hits()));
                    selected.set(Math.min(found.size() - 1, selected.get() + 1));
                });
    }

    Optional<FoundQuote> current() {
        return IntStream.of(selected.get())
                .filter(place -> place >= 0 && place < found.size())
                .mapToObj(found::get)
                .findFirst();
    }

    void pick() {
        current().map(FoundQuote::id).filter(id -> !picked.remove(id)).ifPresent(picked::add);
        found.setAll(List.copyOf(found));
    }
}
