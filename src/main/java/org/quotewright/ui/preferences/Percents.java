package org.quotewright.ui.preferences;

import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Slider;

/** Sliders in percent over factors. */
final class Percents {

    private static final double PERCENT = 100;

    private Percents() {}

    /** Not while the thumb is dragged: the form under the mouse would change its size. */
    static void bind(Slider slider, ObservableDoubleValue factor, DoubleConsumer set) {
        slider.setValue(factor.get() * PERCENT);
        Runnable settle =
                () -> {
                    if (!slider.isValueChanging()) {
                        set.accept(slider.getValue() / PERCENT);
                    }
                };
        slider.valueChangingProperty().subscribe(settle);
        slider.valueProperty().subscribe(settle);
    }
}
