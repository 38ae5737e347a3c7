package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.search.Completion;
import org.quotewright.model.search.Completions;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Search;
import org.quotewright.review.SearchPage;
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
    private String asked = "";
    private int askedAt;
    private boolean isOfPart;

    /**
     * @param shown true while somebody may see what is offered
     */
    CompletionsViewModel(Search search, FindViewModel found, ObservableValue<Boolean> shown) {
        this.search = search;
        this.found = found;
        this.workplace = found.workplace();
        found.answers().when(shown).subscribe(this::renew);
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

    /** Those offered before the index held everything are asked for anew. */
    private void renew() {
        boolean isWhole = found.page().get().filter(SearchPage::isWhole).isPresent();
        if (isWhole && isOfPart) {
            ask(asked, askedAt);
        }
    }

    void ask(String query, int at) {
        running.cancel();
        asked = query;
        askedAt = at;
        isOfPart = found.page().get().filter(page -> !page.isWhole()).isPresent();
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
        isOfPart = false;
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
