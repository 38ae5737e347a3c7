/** How long somebody waits for an analysis. */
package org.quotewright.attribution.patience;
