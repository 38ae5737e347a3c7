package org.quotewright.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What the other features put into the frame. */
public record Slots(
        Region articles,
        Node reader,
        Region queue,
        Region decision,
        Region searchField,
        Region searchResults,
        Region palette,
        Region tour) {}
