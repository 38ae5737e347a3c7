package org.quotewright.ui.queue;

import javafx.scene.control.Label;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/** How far a quotation has come, as a mark and in words. */
final class StateLabel extends Label {

    private final StateMark mark = new StateMark();

    StateLabel() {
        getStyleClass().add("state-words");
        setGraphic(mark);
        setMinWidth(0);
        Texts.tellInFull(this);
    }

    void show(QueueRow.Progress progress) {
        mark.show(progress.state(), progress.flagged());
        setText(progress.words());
    }
}
