package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Asking asking;
    private final Workplace workplace;
    private final int size;
    private int reached;
    private Set<QuoteId> news = Set.of();
    private boolean isShowing;

    public FindViewModel(Search search, Workplace workplace) {
        this(search, workplace, PAGE);
    }

    /**
     * @param size how many hits come at once
     */
    FindViewModel(Search search, Workplace workplace, int size) {
        this.asking = new Asking(search, workplace);
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

    /**
     * Asks again, in the order of the search: articles and decisions may have come since. The
     * quotation that was selected stays it, or the next one that is found still.
     */
    public void begin() {
        if (isAnswered()) {
            asking.find(request.get().atMost(Math.max(size, found.size())), this::showAgain);
        } else {
            ask(request.get());
        }
    }

    /** False while the list holds what was found for another search. */
    private boolean isAnswered() {
        return page.get().filter(answer -> answer.request().asksLike(request.get())).isPresent();
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
        asking.find(
                asked,
                answer -> {
                    show(answer, 0);
                    complete(answer);
                });
    }

    private void showAgain(SearchPage answer) {
        showInPlace(answer);
        complete(answer);
    }

    private void showInPlace(SearchPage answer) {
        show(answer, FoundQuotes.placeAmong(answer.hits(), found, selected.get()));
    }

    /** Nothing waits any more then, or nothing ever comes. */
    private void complete(SearchPage answer) {
        if (!answer.isWhole()) {
            asking.findInAll(answer.request(), this::showInPlace);
        }
    }

    private void show(SearchPage answer, int place) {
        found.setAll(FoundQuotes.of(answer.hits()));
        choose(Math.min(place, found.size() - 1));
        told(answer);
    }

    private void told(SearchPage answer) {
        reached = answer.reached();
        page.set(Optional.of(answer));
        answers.set(answers.get() + 1);
    }

    /**
     * Asks the same again, and leaves every quotation in its place.
     *
     * @param changed the quotations that were decided on, as they stand now
     */
    void renew(List<ReviewedQuote> changed) {
        if (isAnswered()) {
            asking.findAgain(
                    request.get().atMost(Math.max(size, found.size())),
                    () -> found.stream().map(FoundQuote::id).toList(),
                    again -> renew(again, changed));
        } else {
            ask(request.get());
        }
    }

    private void renew(Asking.Again again, List<ReviewedQuote> changed) {
        int place = selected.get();
        found.setAll(FoundQuotes.renewed(found, again, changed));
        choose(Math.max(Math.min(0, found.size() - 1), place));
        told(again.page());
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
        return page.get().filter(answer -> answer.total() > reached).isPresent();
    }

    /** Hits that stand in the list already may be all that come next. */
    private void more() {
        asking.find(
                request.get().from(reached),
                answer -> {
                    int before = found.size();
                    reached = answer.reached();
                    found.setAll(FoundQuotes.with(found, answer.hits()));
                    if (found.size() == before && hasMore()) {
                        more();
                    } else {
                        choose(Math.min(found.size() - 1, selected.get() + 1));
                    }
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
