package org.quotewright.ui.decision;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import org.quotewright.model.QuoteId;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.Scripts;

/**
 * The note: Enter, Esc and leaving keep it, as undo can take it back; Shift+Enter breaks the line.
 */
final class NoteField extends TextArea {

    private final DecisionViewModel viewModel;
    private final Action writing;
    private final Runnable leave;
    private Optional<Card> card = Optional.empty();
    private Optional<QuoteId> writingOn = Optional.empty();

    NoteField(DecisionViewModel viewModel, Action writing, Messages messages, Runnable leave) {
        this.viewModel = viewModel;
        this.writing = writing;
        this.leave = leave;
        setId("note");
        getStyleClass().add("note-field");
        setPromptText(messages.text("decision.note-prompt"));
        setAccessibleText(messages.text("decision.note-prompt"));
        setPrefRowCount(2);
        wrapTextProperty().bind(textProperty().map(words -> !Scripts.isBidirectional(words)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        focusedProperty().subscribe(this::focusMoved);
    }

    void show(Optional<Card> newCard) {
        keep();
        card = newCard;
        String note = newCard.map(shown -> shown.standing().note()).orElse("");
        if (!getText().equals(note)) {
            setText(note);
        }
        setDisable(newCard.isEmpty() || !writing.enabled().get());
        writingOn = isFocused() ? newCard.map(Card::quote) : Optional.empty();
    }

    private void focusMoved(boolean focused) {
        if (focused) {
            writingOn = card.map(Card::quote);
        } else {
            keep();
            writingOn = Optional.empty();
        }
    }

    private void keep() {
        String before = card.map(shown -> shown.standing().note()).orElse("");
        if (!getText().strip().equals(before)) {
            writingOn.ifPresent(quote -> viewModel.note(quote, getText()));
        }
        writingOn = Optional.empty();
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                if (key.isShiftDown()) {
                    replaceSelection("\n");
                } else {
                    leave.run();
                }
            }
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
