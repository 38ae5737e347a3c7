package org.quotewright.ui.common;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quotewright.model.Span;

/** The caret in the article on the desk and the words that are marked from there. */
public final class Marking {

    private final ReadOnlyObjectWrapper<Optional<Span>> words =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> caret =
            new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private OptionalInt anchor = OptionalInt.empty();

    public ReadOnlyObjectProperty<Optional<Span>> words() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<OptionalInt> caret() {
        return caret.getReadOnlyProperty();
    }

    /** Puts the caret between two units of the text; nothing is marked any more. */
    public void place(int offset) {
        mark(offset, offset);
    }

    /** Marks from where the caret was placed up to an offset. */
    public void extend(int offset) {
        mark(anchor.orElse(offset), offset);
    }

    /** Marks the words between two offsets, in either order. */
    public void mark(int from, int to) {
        anchor = OptionalInt.of(from);
        caret.set(OptionalInt.of(to));
        words.set(
                from == to
                        ? Optional.empty()
                        : Optional.of(new Span(Math.min(from, to), Math.max(from, to))));
    }

    /** Forgets a caret that stands outside of these words; what is marked stays. */
    public void keepWithin(Span place) {
        int at = caret.get().orElse(place.begin());
        if (words.get().isEmpty() && (at < place.begin() || at > place.end())) {
            clear();
        }
    }

    /** Takes the caret away too. */
    public void clear() {
        anchor = OptionalInt.empty();
        caret.set(OptionalInt.empty());
        words.set(Optional.empty());
    }
}
