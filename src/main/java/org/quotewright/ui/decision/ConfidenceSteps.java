package org.quotewright.ui.decision;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.quotewright.ui.common.control.Styles;

/** A confidence as up to three steps, the word of which stands elsewhere. */
final class ConfidenceSteps extends HBox {

    private static final int STEPS = 3;

    private final List<Region> steps = Stream.generate(Region::new).limit(STEPS).toList();

    ConfidenceSteps() {
        setId("confidence-steps");
        getChildren().addAll(steps);
    }

    void show(Confidence confidence) {
        Styles.set(this, "confidence-steps", confidence.word());
        for (int i = 0; i < STEPS; i++) {
            Styles.set(steps.get(i), "step", i < confidence.steps() ? "reached" : "missing");
        }
        setVisible(confidence.steps() > 0);
        setManaged(isVisible());
    }
}
