package org.quotewright.app;

import org.quotewright.ui.common.palette.Theme;

/**
 * What the desk remembers of an analyst's window.
 *
 * @param zoom 1 is the desk's own size
 * @param width and height of the window in pixels
 * @param listShown whether the list of quotations stands under the article
 */
public record Settings(Theme theme, double zoom, double width, double height, boolean listShown) {

    public static final Settings FIRST = new Settings(Theme.LIGHT, 1, 1440, 900, true);
}
