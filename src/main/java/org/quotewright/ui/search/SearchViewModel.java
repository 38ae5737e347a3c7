package org.quotewright.ui.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Search;
import org.quotewright.review.SearchPage;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.Navigation;

/** Searches while the analyst types; a newer query cancels the older one. */
public final class SearchViewModel {

    private static final int LIMIT = 50;

    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ObservableList<ResultCard> results = FXCollections.observableArrayList();
    private final ObservableList<ResultCard> shownResults =
            FXCollections.unmodifiableObservableList(results);
    private final Search search;
    private final JobRunner jobs;
    private final Navigation navigation;
    private final Notices notices;
    private final Messages messages;
    private JobRunner.RunningJob running = () -> {};
    private boolean searching;
    private boolean opensFirst;

    public SearchViewModel(
            Search search,
            JobRunner jobs,
            Navigation navigation,
            Notices notices,
            Messages messages) {
        this.search = search;
        this.jobs = jobs;
        this.navigation = navigation;
        this.notices = notices;
        this.messages = messages;
        query.subscribe(this::find);
    }

    public StringProperty query() {
        return query;
    }

    /** Whether the results are to be seen. */
    public BooleanProperty shown() {
        return shown;
    }

    IntegerProperty selected() {
        return selected;
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    ObservableList<ResultCard> results() {
        return shownResults;
    }

    /** Instead of results, where there are none. */
    ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    void step(int places) {
        int last = results.size() - 1;
        selected.set(Math.max(Math.min(0, last), Math.min(last, selected.get() + places)));
    }

    /** Shows again what was found, brought up to date. */
    void resume() {
        find(query.get());
    }

    void close() {
        running.cancel();
        searching = false;
        shown.set(false);
    }

    /** Opens the article of the selected result, once what was typed last has been looked for. */
    void openSelected() {
        if (searching) {
            opensFirst = true;
        } else if (shown.get() && selected.get() >= 0) {
            open(results.get(selected.get()));
        }
    }

    void open(ResultCard card) {
        close();
        navigation.open(card.article(), card.quote());
    }

    private void find(String typed) {
        running.cancel();
        opensFirst = false;
        searching = !typed.isBlank();
        if (typed.isBlank()) {
            show(List.of(), "");
            shown.set(false);
            return;
        }
        running =
                jobs.aside(
                        Job.of(messages.text("search.job"), progress -> search.find(typed, LIMIT)),
                        this::show,
                        this::failed);
    }

    private void show(SearchPage found) {
        ResultCards cards = new ResultCards(messages);
        show(found.hits().stream().map(cards::card).toList(), summary(found));
        shown.set(true);
        searching = false;
        if (opensFirst) {
            openSelected();
        }
    }

    private void failed(Exception failure) {
        searching = false;
        notices.failed("notice.not-searched", failure);
    }

    private void show(List<ResultCard> cards, String words) {
        results.setAll(cards);
        selected.set(cards.isEmpty() ? -1 : 0);
        summary.set(words);
        nothing.set(messages.text(nothingKey(navigation)));
    }

    /** Other words find nothing either while there are no quotations. */
    static String nothingKey(Navigation navigation) {
        return navigation.hasNoQuotes() ? "search.nothing-yet" : "search.nothing";
    }

    private String summary(SearchPage found) {
        Stream<String> mistakes =
                found.mistakes().stream()
                        .map(mistake ->
                                messages.textOrKey(mistake.messageKey(), mistake.arguments()));
        return String.join("  ", Stream.concat(mistakes, Stream.of(count(found))).toList());
    }

    private String count(SearchPage found) {
        return found.total() > found.hits().size()
                ? messages.text("search.best", found.hits().size(), found.total())
                : messages.text("search.found", found.total());
    }
}
