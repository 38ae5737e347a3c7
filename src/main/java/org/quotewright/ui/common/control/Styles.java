package org.quotewright.ui.common.control;

import java.util.List;
import javafx.scene.Node;

/** Sets style classes only where they are others: each change styles all below it anew. */
public final class Styles {

    private Styles() {}

    /** Leaves a node with just these. */
    public static void set(Node node, String... classes) {
        List<String> wanted = List.of(classes);
        if (!node.getStyleClass().equals(wanted)) {
            node.getStyleClass().setAll(wanted);
        }
    }
}
