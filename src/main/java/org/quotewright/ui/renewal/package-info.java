/** What a newer engine would change, and quotations that a corrected text no longer holds. */
package org.quotewright.ui.renewal;
