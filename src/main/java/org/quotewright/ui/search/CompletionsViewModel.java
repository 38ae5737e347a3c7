package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.search.Completion;
import org.quotewright.model.search.Completions;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Search;
import org.quotewright.ui.common.desk.Workplace;

/** How the word at the caret of the query line could go on; a newer question cancels the older. */
final class CompletionsViewModel {

    private final ObservableList<Completion> choices = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final IntegerProperty caret = new SimpleIntegerProperty();
    private final Search search;
    private final FindViewModel found;
    private final Workplace workplace;
    private JobRunner.RunningJob running = () -> {};
    private Completions offered = new Completions(0, 0, List.of());

    CompletionsViewModel(Search search, FindViewModel found) {
        this.search = search;
        this.found = found;
        this.workplace = found.workplace();
    }

    ObservableList<Completion> choices() {
        return choices;
    }

    /** The choice that is taken next; -1 where none is. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** Where the caret goes once a choice was taken. */
    IntegerProperty caret() {
        return caret;
    }

    void ask(String query, int at) {
        running.cancel();
        if (query.isBlank()) {
            hide();
            return;
        }
        running =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        workplace.messages().text("search.job"),
                                        progress -> search.complete(query, at)),
                                this::offer,
                                failure ->
                                        workplace.notices().failed("notice.not-searched", failure));
    }

    private void offer(Completions completions) {
        offered = completions;
        choices.setAll(completions.choices());
        selected.set(-1);
    }

    void hide() {
        running.cancel();
        choices.clear();
        selected.set(-1);
    }

    boolean isOffering() {
        return !choices.isEmpty();
    }

    /** From the query line, -1, through the choices and round. */
    void step(int places) {
        int count = choices.size() + 1;
        selected.set(Math.floorMod(selected.get() + 1 + places, count) - 1);
    }

    /** Puts the selected choice into the query; false where none is selected. */
    boolean take() {
        Optional<Completion> chosen =
                Optional.of(selected.get()).filter(place -> place >= 0).map(choices::get);
        chosen.ifPresent(this::take);
        return chosen.isPresent();
    }

    void take(Completion chosen) {
        String query = found.query().get();
        int end = Math.min(offered.end(), query.length());
        int begin = Math.min(offered.begin(), end);
        String taken = query.substring(0, begin) + chosen.text();
        hide();
        found.query().set(taken + query.substring(end));
        caret.set(-1);
        caret.set(taken.length());
    }
}
