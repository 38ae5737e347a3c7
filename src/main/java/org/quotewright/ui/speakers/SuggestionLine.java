package org.quotewright.ui.speakers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** Two entries who may be one, with the two answers; nothing where there are none. */
final class SuggestionLine extends HBox {

    SuggestionLine(SpeakersViewModel viewModel, Messages messages) {
        getStyleClass().add("suggestion-line");
        setId("suggestion");
        Label words = Texts.wrapping(new Label());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button merge = new Button(messages.text("speakers.merge-them"));
        merge.setId("suggestion-merge");
        merge.setMinWidth(USE_PREF_SIZE);
        merge.setOnAction(clicked -> viewModel.takeSuggestion());
        Button never = new Button(messages.text("speakers.never-merge"));
        never.setId("suggestion-never");
        never.setMinWidth(USE_PREF_SIZE);
        never.setOnAction(clicked -> viewModel.refuseSuggestion());
        getChildren().addAll(words, merge, never);
        viewModel
                .suggestion()
                .subscribe(suggestion -> {
                    boolean shown = suggestion.isPresent() && viewModel.commands().mayWrite();
                    setVisible(shown);
                    setManaged(shown);
                    suggestion.ifPresent(both ->
                            words.setText(
                                    messages.text(
                                            "speakers.may-be-one",
                                            both.from().speaker().name(),
                                            both.into().speaker().name())));
                });
    }
}
