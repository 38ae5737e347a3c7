package org.quotewright.ui.common.desk;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;

/**
 * Long work that goes on while the desk is used.
 *
 * @param words what is done now
 * @param share of it that is done; less than nothing while nobody knows
 */
public record RunningTask(
        ObservableStringValue words, ObservableDoubleValue share, Runnable cancel) {}
