package org.quotewright.app;

import java.util.Optional;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.ui.common.Marking;
import org.quotewright.ui.common.Reading;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.Correcting;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.reader.ReaderViewModel;

/** Has the reader show what is selected on the desk, and take there what is done in it. */
record ReaderWiring(
        Selection selection, Navigation navigation, Marking marking, Correcting correcting) {

    ReaderViewModel viewModel(Reading reading, boolean readOnly) {
        ReaderViewModel reader = new ReaderViewModel(marking);
        reader.zoomProperty().bind(reading.size());
        reader.fontProperty().bind(reading.font());
        reader.highlightsProperty().bind(reading.highlights());
        selection.article().subscribe(article -> reader.articleProperty().set(article));
        selection
                .quote()
                .subscribe(quote -> reader.selectedProperty().set(quote.map(ReviewedQuote::id)));
        selection
                .quote()
                .subscribe(quote ->
                        quote.ifPresent(shown -> marking.keepWithin(shown.quote().extent())));
        reader.selectedProperty()
                .subscribe(id ->
                        id.filter(clicked -> !isSelected(Optional.of(clicked)))
                                .ifPresent(navigation::select));
        if (!readOnly) {
            correctFrom(reader);
        }
        return reader;
    }

    private void correctFrom(ReaderViewModel reader) {
        reader.edgeMoveProperty()
                .subscribe(asked ->
                        asked.ifPresent(move ->
                                correcting.moveEdge(move.quote(), move.edge(), move.offset())));
        reader.dropProperty()
                .subscribe(asked ->
                        asked.ifPresent(drop -> correcting.setMention(drop.quote(), drop.words())));
    }

    private boolean isSelected(Optional<QuoteId> id) {
        return selection.quote().get().map(ReviewedQuote::id).equals(id);
    }
}
