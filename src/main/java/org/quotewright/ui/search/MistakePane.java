package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quotewright.model.search.MarkedExcerpt;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.review.Passage;
import org.quotewright.review.SearchPage;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.control.Texts;

/**
 * What of the query was not understood: the query with that part marked, and a sentence. Nothing is
 * said of a word that is still being written.
 */
final class MistakePane extends VBox {

    private final FindViewModel viewModel;
    private final ObservableBooleanValue underway;
    private final Messages messages;
    private int most;

    MistakePane(FindViewModel viewModel, ObservableBooleanValue underway) {
        this.viewModel = viewModel;
        this.underway = underway;
        this.messages = viewModel.workplace().messages();
        setId("mistakes");
        getStyleClass().add("mistakes");
        viewModel.page().when(Shown.of(this)).subscribe(page -> renew());
        underway.subscribe(now -> renew());
    }

    /** So many, and how many others there are. */
    void show(int number) {
        if (number != most) {
            most = number;
            renew();
        }
    }

    private void renew() {
        Optional<SearchPage> page = viewModel.page().get();
        getChildren().clear();
        page.filter(answer -> !underway.get()).ifPresent(this::addMistakes);
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private void addMistakes(SearchPage answer) {
        List<QueryMistake> shown = answer.mistakes().stream().limit(most).toList();
        shown.forEach(mistake -> add(answer.request().query(), mistake));
        int others = answer.mistakes().size() - shown.size();
        if (others > 0) {
            say(messages.text("search.more-mistakes", others));
        }
    }

    private void add(String query, QueryMistake mistake) {
        MarkedExcerpt.of(query, mistake)
                .map(part -> new Passage(part.text(), List.of(part.mark())))
                .map(passage -> Passages.flow(passage, "mistake"))
                .ifPresent(getChildren()::add);
        say(messages.textOrKey(mistake.messageKey(), mistake.arguments()));
    }

    private void say(String words) {
        Label sentence = new Label(words);
        Texts.wrapping(sentence);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("mistake-words");
        getChildren().add(sentence);
    }
}
