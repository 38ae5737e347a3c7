package org.quotewright.ui.search;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.quotewright.model.search.Completion;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;

/** The query line of the form, with how it could go on below it. */
final class QueryLine extends VBox {

    private static final int MOST_ROWS = 8;
    private static final double ROW = 2.1;
    private static final Duration REST = Duration.millis(800);

    private final TextField field = new TextField();
    private final ListView<Completion> choices = new ListView<>();
    private final FindViewModel viewModel;
    private final CompletionsViewModel completions;
    private final Runnable leave;
    private final PauseTransition rest = new PauseTransition(REST);
    private final BooleanBinding underway;
    private boolean isAsking;

    /**
     * @param leave gives the focus to the results
     */
    QueryLine(FindViewModel viewModel, CompletionsViewModel completions, Runnable leave) {
        this.viewModel = viewModel;
        this.completions = completions;
        this.leave = leave;
        this.underway =
                rest.statusProperty()
                        .isEqualTo(Animation.Status.RUNNING)
                        .or(Bindings.isNotEmpty(completions.choices()));
        Messages messages = viewModel.workplace().messages();
        getStyleClass().add("query-line");
        field.setId("query");
        field.setPromptText(messages.text("search.query"));
        field.setAccessibleText(messages.text("search.query"));
        field.setText(viewModel.query().get());
        viewModel.query().when(Shown.of(this)).subscribe(this::follow);
        field.textProperty().subscribe((before, now) -> typed(now));
        field.focusedProperty().subscribe(this::rest);
        field.caretPositionProperty().subscribe((before, now) -> moved(now.intValue()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        completions.caret().subscribe(at -> field.positionCaret(Math.max(0, at.intValue())));
        getChildren().addAll(field, choices(messages));
    }

    private ListView<Completion> choices(Messages messages) {
        choices.setId("completions");
        choices.getStyleClass().add("completions");
        choices.setFocusTraversable(false);
        choices.setItems(completions.choices());
        choices.setCellFactory(view -> new CompletionCell(completions::take, messages));
        choices.managedProperty().bind(Bindings.isNotEmpty(completions.choices()));
        choices.visibleProperty().bind(choices.managedProperty());
        completions.choices().subscribe(this::resize);
        completions
                .selected()
                .subscribe(place -> choices.getSelectionModel().clearAndSelect(place.intValue()));
        return choices;
    }

    private void resize() {
        int rows = Math.min(MOST_ROWS, completions.choices().size());
        choices.setStyle("-fx-pref-height: " + (rows * ROW + 0.6) + "em;");
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /**
     * True while a word is being written: a key was just pressed, or it could go on in some way.
     */
    BooleanBinding underway() {
        return underway;
    }

    private void rest(boolean isFocused) {
        if (!isFocused) {
            rest.stop();
        }
    }

    boolean isTyping() {
        return field.isFocused();
    }

    private void follow(String words) {
        if (!words.equals(field.getText())) {
            field.setText(words);
            completions.hide();
        }
    }

    private void typed(String words) {
        if (!words.equals(viewModel.query().get())) {
            isAsking = field.isFocused();
            if (isAsking) {
                rest.playFromStart();
            }
            viewModel.query().set(words);
        }
    }

    /** The text changes before the caret moves on. */
    private void moved(int caret) {
        if (isAsking) {
            isAsking = false;
            completions.ask(field.getText(), caret);
        }
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> down();
            case UP -> completions.step(-1);
            case ENTER -> enter();
            case TAB -> {
                if (!completions.isOffering() || key.isShiftDown()) {
                    return;
                }
                takeFirst();
            }
            case ESCAPE -> {
                if (!completions.isOffering()) {
                    return;
                }
                completions.hide();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void down() {
        if (completions.isOffering()) {
            completions.step(1);
        } else {
            leave.run();
        }
    }

    private void enter() {
        if (!completions.take()) {
            completions.hide();
            leave.run();
        }
    }

    private void takeFirst() {
        if (!completions.take()) {
            completions.take(completions.choices().getFirst());
        }
    }
}
