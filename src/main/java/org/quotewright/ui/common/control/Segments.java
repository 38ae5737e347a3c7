package org.quotewright.ui.common.control;

import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/** Makes a segmented button a choice, of which one segment is always taken. */
public final class Segments {

    private Segments() {}

    /** A click on the segment that is taken leaves it so. */
    public static void keepOne(SegmentedButton choice) {
        ToggleGroup group = choice.getToggleGroup();
        group.selectedToggleProperty()
                .addListener((segment, before, now) -> {
                    if (now == null) {
                        before.setSelected(true);
                    }
                });
    }
}
