package org.quotewright.ui.common.control;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * A tooltip for while a control is disabled, and hears no mouse itself: what it stands in hears it
 * instead.
 */
final class WhyNot {

    private static final Duration SOON = Duration.millis(300);
    private static final double BELOW = 16;

    private final Node control;
    private final ObservableValue<String> why;
    private final PauseTransition rest = new PauseTransition(SOON);
    private final EventHandler<MouseEvent> heard = this::hear;

    /** A window of its own, made once the mouse rests there. */
    private Optional<Tooltip> tip = Optional.empty();

    private WhyNot(Node control, ObservableValue<String> why) {
        this.control = control;
        this.why = why;
        control.parentProperty().subscribe(this::move);
        control.disabledProperty().subscribe(disabled -> hide());
    }

    static void on(Node control, ObservableValue<String> why) {
        new WhyNot(control, why);
    }

    private void move(Parent before, Parent now) {
        hide();
        if (before != null) {
            before.removeEventHandler(MouseEvent.ANY, heard);
        }
        if (now != null) {
            now.addEventHandler(MouseEvent.ANY, heard);
        }
    }

    private void hear(MouseEvent mouse) {
        boolean isOver =
                control.isDisabled()
                        && control.isVisible()
                        && mouse.getEventType() != MouseEvent.MOUSE_EXITED
                        && control.getBoundsInParent().contains(mouse.getX(), mouse.getY());
        if (!isOver) {
            hide();
        } else if (tip.isEmpty()) {
            rest.setOnFinished(rested -> show(mouse));
            rest.playFromStart();
        }
    }

    private void show(MouseEvent mouse) {
        Tooltip shown = Texts.tip(why.getValue());
        tip = Optional.of(shown);
        shown.show(control, mouse.getScreenX(), mouse.getScreenY() + BELOW);
    }

    private void hide() {
        rest.stop();
        tip.ifPresent(Tooltip::hide);
        tip = Optional.empty();
    }
}
