package org.quotewright.ui.adding;

import org.quotewright.model.LeftOut;

/** A paragraph that was left out, and whether it is brought back. */
record LeftOutRow(LeftOut paragraph, String reason, boolean isBack) {}
