package org.quotewright.ui.articles;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseDragEvent;

/**
 * A speaker of the article, onto whom quotations are dragged; only the disc where the column is
 * folded.
 */
final class SpeakerCell extends ListCell<SpeakerRow> {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ArticleSpeakersViewModel speakers;
    private final ObservableBooleanValue folded;

    SpeakerCell(ArticleSpeakersViewModel speakers, ObservableBooleanValue folded) {
        this.speakers = speakers;
        this.folded = folded;
        setPrefWidth(0);
        folded.subscribe(() -> updateItem(getItem(), isEmpty()));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, entered -> lightUp(true));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, exited -> lightUp(false));
        addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::drop);
    }

    @Override
    protected void updateItem(SpeakerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(
                empty || row == null
                        ? null
                        : SpeakerLine.of(row, folded.get(), () -> speakers.selectNext(row)));
    }

    private void lightUp(boolean entered) {
        pseudoClassStateChanged(DROPPING, entered && !isEmpty() && speakers.isDropping());
    }

    private void drop(MouseDragEvent released) {
        lightUp(false);
        if (!isEmpty()) {
            speakers.drop(getItem());
        }
    }
}
