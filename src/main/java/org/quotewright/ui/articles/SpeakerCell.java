package org.quotewright.ui.articles;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ListCell;

/** A speaker of the article; only the disc where the column is folded. */
final class SpeakerCell extends ListCell<SpeakerRow> {

    private final Consumer<SpeakerRow> select;
    private final ObservableBooleanValue folded;

    SpeakerCell(Consumer<SpeakerRow> select, ObservableBooleanValue folded) {
        this.select = select;
        this.folded = folded;
        setPrefWidth(0);
        folded.subscribe(() -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(SpeakerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(
                empty || row == null
                        ? null
                        : SpeakerLine.of(row, folded.get(), () -> select.accept(row)));
    }
}
