package org.quotewright.app;

import java.util.Optional;
import javafx.geometry.Point2D;

/**
 * Where the desk's window stands, and what is folded in it.
 *
 * @param corner its upper left one; empty where the system chooses
 * @param width and height of its contents in pixels
 * @param listShown whether the list of quotations stands under the article
 */
public record WindowPlace(
        Optional<Point2D> corner,
        double width,
        double height,
        boolean maximised,
        boolean listShown) {

    public static final WindowPlace FIRST =
            new WindowPlace(Optional.empty(), 1440, 900, false, true);
}
