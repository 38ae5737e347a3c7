package org.quotewright.ui.common;

import org.quotewright.ui.common.palette.Density;
import org.quotewright.ui.common.palette.ThemeChoice;

/**
 * How an analyst likes the desk.
 *
 * @param zoom 1 is the desk's own size
 */
public record Taste(ThemeChoice theme, double zoom, Density density) {

    public static final Taste FIRST = new Taste(ThemeChoice.SYSTEM, 1, Density.ROOMY);
}
