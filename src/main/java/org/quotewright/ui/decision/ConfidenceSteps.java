package org.quotewright.ui.decision;

import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A confidence as up to three steps, the word of which stands elsewhere. */
final class ConfidenceSteps extends HBox {

    private static final int STEPS = 3;

    ConfidenceSteps(Confidence confidence) {
        getStyleClass().addAll("confidence-steps", confidence.word());
        setId("confidence-steps");
        IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> step(step <= confidence.steps()))
                .forEach(getChildren()::add);
        setVisible(confidence.steps() > 0);
        setManaged(isVisible());
    }

    private static Region step(boolean isReached) {
        Region step = new Region();
        step.getStyleClass().addAll("step", isReached ? "reached" : "missing");
        return step;
    }
}
