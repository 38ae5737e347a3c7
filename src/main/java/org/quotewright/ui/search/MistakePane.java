package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quotewright.model.search.MarkedExcerpt;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.review.Passage;
import org.quotewright.review.SearchPage;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.control.Texts;

/** What of the query was not understood: the query with that part marked, and a sentence. */
final class MistakePane extends VBox {

    /** More would push the results off the form. */
    private static final int MOST = 3;

    private final Messages messages;

    MistakePane(FindViewModel viewModel) {
        this.messages = viewModel.workplace().messages();
        setId("mistakes");
        getStyleClass().add("mistakes");
        viewModel.page().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(Optional<SearchPage> page) {
        getChildren().clear();
        page.ifPresent(this::addMistakes);
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private void addMistakes(SearchPage answer) {
        List<QueryMistake> shown = answer.mistakes().stream().limit(MOST).toList();
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
