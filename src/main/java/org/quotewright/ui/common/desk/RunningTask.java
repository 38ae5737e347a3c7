package org.quotewright.ui.common.desk;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;

/**
 * Long work that goes on while the desk is used.
 *
 * @param words what is done now
 * @param share of it that is done; less than nothing while nobody knows
 * @param host the server that it is connected to; empty for all work that needs none
 */
public record RunningTask(
        ObservableStringValue words, ObservableDoubleValue share, Runnable cancel, String host) {

    /** Work on this machine alone. */
    public RunningTask(ObservableStringValue words, ObservableDoubleValue share, Runnable cancel) {
        this(words, share, cancel, "");
    }
}
