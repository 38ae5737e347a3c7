package org.quotewright.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quotewright.model.QuoteId;

/** The quotation that the mouse drags across the desk, onto whoever said it. */
public final class QuoteDrag {

    private final ReadOnlyObjectWrapper<Optional<QuoteId>> dragged =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final boolean isAllowed;

    public QuoteDrag() {
        this(true);
    }

    /**
     * @param isAllowed false where nothing can be decided
     */
    public QuoteDrag(boolean isAllowed) {
        this.isAllowed = isAllowed;
    }

    /** Whether quotations, their marks and their edges can be dragged. */
    public boolean isAllowed() {
        return isAllowed;
    }

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
