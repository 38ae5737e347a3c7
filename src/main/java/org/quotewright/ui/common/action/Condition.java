package org.quotewright.ui.common.action;

import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/**
 * When a command may start.
 *
 * @param otherwise key of the sentence that says why it may not; empty where nothing needs saying
 */
public record Condition(ObservableBooleanValue holds, String otherwise) {

    /** Always. */
    public static final Condition NONE =
            new Condition(Bindings.createBooleanBinding(() -> true), "");

    /**
     * @param parts on which it depends
     */
    public static Condition of(String otherwise, BooleanSupplier holds, Observable... parts) {
        return new Condition(Bindings.createBooleanBinding(holds::getAsBoolean, parts), otherwise);
    }

    /** Where both fail, what this one says is said. */
    public Condition and(Condition other) {
        return new Condition(Bindings.and(holds, other.holds), otherwise);
    }
}
