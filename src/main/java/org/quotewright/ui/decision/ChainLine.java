package org.quotewright.ui.decision;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.quotewright.ui.common.control.KeptNodes;

/** The links of one speaker's chain; lines break between links only. */
final class ChainLine extends FlowPane {

    private final KeptNodes<Card.Link, ChainLink> links;

    ChainLine(Supplier<ChainLink> maker) {
        setMinWidth(0);
        getStyleClass().add("chain");
        links = new KeptNodes<>(getChildren(), maker, ChainLink::show);
    }

    void show(List<Card.Link> chain) {
        links.show(chain);
    }

    /** Where links break is known once none is wider than the line. */
    @Override
    protected double computePrefHeight(double width) {
        keepWithin(width < 0 ? getWidth() : width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        keepWithin(getWidth());
        super.layoutChildren();
    }

    private void keepWithin(double width) {
        getManagedChildren().forEach(link -> ((Region) link).setMaxWidth(width));
    }
}
