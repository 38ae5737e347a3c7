package org.quotewright.ui.common.palette;

import java.util.Locale;

/** How much room lines of lists and forms take. */
public enum Density {
    ROOMY,
    COMPACT;

    /** Of the root of every window. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
