package org.quotewright.ui.adding;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.control.KeyCap;

/** What can be done with what is shown: leave it, take it, perhaps take all that follows too. */
public final class PreviewButtons extends FlowPane {

    private static final KeyCombination ESC = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination SHIFT_ENTER =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);

    private final KeyNames keys;
    private final Button leave;
    private final Button take;
    private final List<Button> taking = new ArrayList<>();
    private boolean isAskedFor = true;

    /** What a button does, and how it is called. */
    public record Choice(String words, Runnable work) {}

    public PreviewButtons(Choice leaving, Choice taken, Messages messages) {
        this.keys = new KeyNames(messages);
        this.leave = button("preview-leave", leaving, ESC);
        this.take = button("preview-take", taken, ENTER);
        getStyleClass().add("renewal-buttons");
        leave.setCancelButton(true);
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        taking.add(take);
        getChildren().addAll(leave, take);
    }

    private Button button(String id, Choice choice, KeyCombination key) {
        Button button = new Button(choice.words(), new KeyCap(keys.of(key)));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(clicked -> choice.work().run());
        return button;
    }

    /** A further button, before the last; Shift and Enter press it. */
    public void offerAll(Choice takeAll) {
        Button all = button("preview-take-all", takeAll, SHIFT_ENTER);
        taking.add(all);
        getChildren().add(1, all);
    }

    /** For a form that nobody asked for: what was being typed must not take it unseen. */
    public PreviewButtons openingByItself() {
        isAskedFor = false;
        return this;
    }

    /** Whatever has the focus in the form, these keys stand for the buttons: lists take Esc too. */
    void serve(Node form, BooleanExpression valid) {
        BooleanExpression ready = isAskedFor ? valid : valid.and(new FirstLook(form).over());
        taking.forEach(button -> button.disableProperty().bind(ready.not()));
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
    }

    private void hear(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave.fire();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            (key.isShiftDown() ? taking.getLast() : take).fire();
            key.consume();
        }
    }
}
