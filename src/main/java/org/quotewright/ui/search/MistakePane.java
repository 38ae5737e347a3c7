package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.quotewright.model.Span;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.review.Passage;
import org.quotewright.review.SearchPage;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.control.Texts;

/** What of the query was not understood: the query with that part marked, and a sentence. */
final class MistakePane extends VBox {

    private final Messages messages;

    MistakePane(FindViewModel viewModel) {
        this.messages = viewModel.workplace().messages();
        setId("mistakes");
        getStyleClass().add("mistakes");
        viewModel.page().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(Optional<SearchPage> page) {
        getChildren().clear();
        page.ifPresent(answer ->
                answer.mistakes().forEach(mistake -> add(answer.request().query(), mistake)));
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private void add(String query, QueryMistake mistake) {
        if (mistake.length() > 0 && mistake.end() <= query.length()) {
            Span part = new Span(mistake.offset(), mistake.end());
            TextFlow marked = Passages.flow(new Passage(query, List.of(part)), "mistake");
            getChildren().add(marked);
        }
        Label sentence = new Label(messages.textOrKey(mistake.messageKey(), mistake.arguments()));
        Texts.wrapping(sentence);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("mistake-words");
        getChildren().add(sentence);
    }
}
