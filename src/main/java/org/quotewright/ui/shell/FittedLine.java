package org.quotewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.quotewright.ui.common.control.Texts;

/** A line that cuts no words: where there is too little room, its least important parts go. */
class FittedLine extends HBox {

    private final List<Part> parts = new ArrayList<>();
    private Optional<Tooltip> tip = Optional.empty();
    private String told = "";

    private record Part(Node node, ObservableBooleanValue wanted, BooleanProperty fits) {}

    /**
     * Shows a part while it is wanted and has room. Those that are given first go first.
     *
     * @param wanted whether there is anything to show
     */
    final void letGo(Node node, ObservableBooleanValue wanted) {
        BooleanProperty fits = new SimpleBooleanProperty(true);
        node.visibleProperty().bind(Bindings.and(wanted, fits));
        node.managedProperty().bind(node.visibleProperty());
        parts.add(new Part(node, wanted, fits));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        List<Part> gone = new ArrayList<>();
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double needed = needed();
        for (Part part : parts) {
            boolean goes = part.wanted().get() && needed > room;
            if (goes) {
                needed -= width(part.node()) + getSpacing();
                gone.add(part);
            }
            part.fits().set(!goes);
        }
        tell(told(gone));
    }

    /** The tooltip, a window of its own, is made only where something went. */
    private void tell(String words) {
        if (!words.equals(told)) {
            told = words;
            tip.ifPresent(shown -> Tooltip.uninstall(this, shown));
            tip = words.isEmpty() ? Optional.empty() : Optional.of(Texts.tip(words));
            tip.ifPresent(shown -> Tooltip.install(this, shown));
            setAccessibleHelp(words);
        }
    }

    /** What all parts that are wanted take. */
    private double needed() {
        double widths = 0;
        int shown = 0;
        for (Node child : getChildren()) {
            if (isWanted(child)) {
                widths += width(child);
                shown++;
            }
        }
        return widths + Math.max(0, shown - 1) * getSpacing();
    }

    private boolean isWanted(Node child) {
        return parts.stream()
                .filter(part -> part.node() == child)
                .findFirst()
                .map(part -> part.wanted().get())
                .orElse(child.isManaged());
    }

    private static double width(Node node) {
        return Math.ceil(node.prefWidth(-1));
    }

    private static String told(List<Part> gone) {
        return gone.stream()
                .map(Part::node)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
