package org.quotewright.ui.adding;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** What can be done with what is shown: leave it, take it, perhaps take all that follows too. */
public final class PreviewButtons extends FlowPane {

    private final Button take = new Button();
    private final List<Button> taking = new ArrayList<>(List.of(take));

    public PreviewButtons(String leaveWords, Runnable leave, String takeWords, Runnable taken) {
        getStyleClass().add("renewal-buttons");
        Button leaving = new Button(leaveWords);
        leaving.setId("preview-leave");
        leaving.setCancelButton(true);
        leaving.setOnAction(clicked -> leave.run());
        take.setText(takeWords);
        take.setId("preview-take");
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.setOnAction(clicked -> taken.run());
        getChildren().addAll(leaving, take);
    }

    /** A further button, before the last; Shift and Enter press it. */
    public void offerAll(String words, Runnable takeAll) {
        Button all = new Button(words);
        all.setId("preview-take-all");
        all.setOnAction(clicked -> takeAll.run());
        taking.add(all);
        getChildren().add(1, all);
    }

    void acceptWhen(ObservableBooleanValue valid) {
        taking.forEach(button -> button.disableProperty().bind(Bindings.not(valid)));
    }

    /** Whatever has the focus in the form, these keys stand for the buttons. */
    void hear(Node form) {
        form.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
                        (key.isShiftDown() ? taking.getLast() : take).fire();
                        key.consume();
                    }
                });
    }
}
