package org.quotewright.ui.reader;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quotewright.model.Span;
import org.quotewright.ui.common.Messages;

/** Looks for words in the article on the sheet and marks them, one place after the other. */
public final class FindBarViewModel {

    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReaderViewModel reader;
    private final Messages messages;
    private List<Span> places = List.of();
    private int here;

    public FindBarViewModel(ReaderViewModel reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
        words.subscribe(typed -> find());
        reader.sheetProperty().subscribe(sheet -> look());
        open.subscribe(now -> look());
    }

    StringProperty words() {
        return words;
    }

    BooleanProperty open() {
        return open;
    }

    /** Which place of how many it is; empty while nothing is looked for. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Goes on to another place, from the last one to the first. */
    void step(int by) {
        if (!places.isEmpty()) {
            here = Math.floorMod(here + by, places.size());
            reader.find(places.get(here));
        }
        tell();
    }

    /** From where the reader is: what was marked goes on to be found while words are added. */
    private void find() {
        look();
        int from = reader.markedWordsProperty().get().map(Span::begin).orElse(0);
        here = 0;
        while (here < places.size() - 1 && places.get(here).begin() < from) {
            here++;
        }
        step(0);
    }

    /**
     * The places in another article, or in the same one after a decision; nobody asks for them
     * while the bar is closed, and a long article takes its time.
     */
    private void look() {
        if (!open.get()) {
            return;
        }
        places =
                reader.sheetProperty()
                        .get()
                        .map(sheet -> new Occurrences(words.get()).in(sheet.text()))
                        .orElse(List.of());
        here = Math.min(here, Math.max(0, places.size() - 1));
        tell();
    }

    private void tell() {
        if (words.get().isBlank()) {
            told.set("");
        } else if (places.isEmpty()) {
            told.set(messages.text("find.none"));
        } else {
            told.set(messages.text("find.place", here + 1, places.size()));
        }
    }
}
