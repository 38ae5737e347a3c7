package org.quotewright.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quotewright.model.QuoteId;

/** The quotation that the mouse drags across the desk, onto whoever said it. */
public final class QuoteDrag {

    private final ReadOnlyObjectWrapper<Optional<QuoteId>> dragged =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<QuoteId>> dragged() {
        return dragged.getReadOnlyProperty();
    }

    public void begin(QuoteId quote) {
        dragged.set(Optional.of(quote));
    }

    public void end() {
        dragged.set(Optional.empty());
    }
}
