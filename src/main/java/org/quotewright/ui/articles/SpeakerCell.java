package org.quotewright.ui.articles;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ListCell;
import org.quotewright.ui.common.QuoteTarget;

/**
 * A speaker of the article, onto whom quotations are dragged; only the disc where the column is
 * folded.
 */
final class SpeakerCell extends ListCell<SpeakerRow> {

    private final ArticleSpeakersViewModel speakers;
    private final ObservableBooleanValue folded;

    SpeakerCell(ArticleSpeakersViewModel speakers, ObservableBooleanValue folded) {
        this.speakers = speakers;
        this.folded = folded;
        setPrefWidth(0);
        folded.subscribe(() -> updateItem(getItem(), isEmpty()));
        QuoteTarget.on(
                this, speakers.drag(), () -> !isEmpty(), quote -> speakers.drop(quote, getItem()));
    }

    @Override
    protected void updateItem(SpeakerRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(
                empty || row == null
                        ? null
                        : SpeakerLine.of(row, folded.get(), () -> speakers.selectNext(row)));
    }
}
