package org.quotewright.ui.decision;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.FlowPane;
import org.quotewright.ui.common.control.KeptNodes;

/** The links of one speaker's chain; lines break between links only. */
final class ChainLine extends FlowPane {

    private final KeptNodes<Card.Link, ChainLink> links;

    ChainLine(Supplier<ChainLink> maker) {
        setMinWidth(0);
        getStyleClass().add("chain");
        links = new KeptNodes<>(getChildren(), () -> within(maker.get()), ChainLink::show);
    }

    void show(List<Card.Link> chain) {
        links.show(chain);
    }

    private ChainLink within(ChainLink link) {
        link.maxWidthProperty().bind(widthProperty());
        return link;
    }
}
