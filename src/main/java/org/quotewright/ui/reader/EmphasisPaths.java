package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.shape.Path;
import org.quotewright.model.Span;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.palette.SpeakerColour;

/** The outline of one lit up quotation and the grounds of its cue, mention and chain. */
final class EmphasisPaths {

    private final Path outline = path("emphasis-outline");
    private final Path ground = path("emphasis-ground");
    private final String strength;
    private Optional<Emphasis> shown = Optional.empty();

    /** Strength is a style class: selected or hovered. */
    EmphasisPaths(String strength) {
        this.strength = strength;
        show(Optional.empty());
    }

    Path outline() {
        return outline;
    }

    Path ground() {
        return ground;
    }

    boolean isShowing(Optional<Emphasis> other) {
        return shown.equals(other);
    }

    void show(Optional<Emphasis> emphasis) {
        shown = emphasis;
        String colour = emphasis.map(Emphasis::colour).orElse(SpeakerColour.NOBODY).styleClass();
        Styles.set(outline, "emphasis-outline", strength, colour);
        Styles.set(ground, "emphasis-ground", strength, colour);
    }

    void place(Boxes boxes, double unit) {
        fill(outline, shown.map(Emphasis::outlined).orElse(List.of()), boxes, unit, 2);
        fill(ground, shown.map(Emphasis::touched).orElse(List.of()), boxes, unit, 1);
    }

    private static void fill(Path path, List<Span> spans, Boxes boxes, double unit, double grow) {
        path.getElements().clear();
        for (Span span : spans) {
            path.getElements().addAll(Outline.around(boxes.of(span), grow * unit, 4 * unit));
        }
        path.setVisible(!path.getElements().isEmpty());
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClass);
        path.setManaged(false);
        return path;
    }
}
