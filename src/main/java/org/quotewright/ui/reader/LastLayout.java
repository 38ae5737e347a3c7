package org.quotewright.ui.reader;

import javafx.scene.layout.Region;

/** Where a node stood and how large it was when it was laid out last; in pixels. */
final class LastLayout {

    private final Region node;
    private double width;
    private double height;
    private double top;

    LastLayout(Region node) {
        this.node = node;
    }

    double height() {
        return height;
    }

    boolean isOtherSize() {
        return node.getWidth() != width || node.getHeight() != height;
    }

    /**
     * How far its top has come down, or up by less than nothing, while its bottom stayed; 0 where
     * that is not all that happened.
     */
    double shift() {
        double moved = top() - top;
        return Math.abs(height - node.getHeight() - moved) < 1 ? moved : 0;
    }

    void take() {
        top = top();
        width = node.getWidth();
        height = node.getHeight();
    }

    private double top() {
        return node.localToScene(0, 0).getY();
    }
}
